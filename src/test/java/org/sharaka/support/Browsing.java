package org.sharaka.support;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sharaka.platform.security.Account;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Lets a request come from someone of the staff, in the groups a test names, without the slow check of a password. */
public final class Browsing {

  private Browsing() {}

  public static RequestPostProcessor as(String id, String... groups) {
    Account account = new Account(id, id, Set.of(groups));
    List<GrantedAuthority> roles = Stream.concat(Arrays.stream(groups), account.isStaff() ? Stream.of("staff") : Stream.empty())
        .map(group -> (GrantedAuthority) new SimpleGrantedAuthority("ROLE_" + group)).toList();
    return SecurityMockMvcRequestPostProcessors.authentication(UsernamePasswordAuthenticationToken.authenticated(account, null, roles));
  }
}
