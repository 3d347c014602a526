package org.sharaka.support;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.sharaka.platform.security.Account;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Whoever sends a request in a test. */
public final class Visitor {

  private Visitor() {}

  /** An account of the given name and groups, with the roles the login would give it. */
  public static RequestPostProcessor as(String id, String... groups) {
    Account account = new Account(id, id, Set.of(groups));
    var roles = Stream.concat(Arrays.stream(groups), account.isStaff() ? Stream.of("staff") : Stream.empty());
    return authentication(UsernamePasswordAuthenticationToken.authenticated(account, null,
        roles.map(role -> new SimpleGrantedAuthority("ROLE_" + role)).toList()));
  }
}
