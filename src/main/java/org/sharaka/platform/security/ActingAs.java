package org.sharaka.platform.security;

import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Lets a piece of work run in the name of an account that is not behind the current request. */
public final class ActingAs {

  private ActingAs() {}

  public static <T> T account(Account account, Supplier<T> work) {
    SecurityContext before = SecurityContextHolder.getContext();
    try {
      SecurityContext meanwhile = SecurityContextHolder.createEmptyContext();
      meanwhile.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(account, null, account.authorities()));
      SecurityContextHolder.setContext(meanwhile);
      return work.get();
    } finally {
      SecurityContextHolder.setContext(before);
    }
  }
}
