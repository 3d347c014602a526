package org.sharaka.platform.security;

import java.util.Optional;
import org.sharaka.kernel.CurrentActor;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Knows the account behind the current request. */
@Component
public class SignedIn implements CurrentActor {

  @Override
  public String name() {
    return account().map(Account::id).orElse(SYSTEM);
  }

  public Optional<Account> account() {
    return now();
  }

  /** For classes that are made by reflection and cannot be given this bean. */
  public static Optional<Account> now() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof Account account ? Optional.of(account) : Optional.empty();
  }
}
