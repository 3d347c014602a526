package org.sharaka.platform.security;

import java.util.Optional;

/** Where accounts and their passwords are kept. */
public interface Accounts {

  /** @return the account when the password is right and the account is not locked */
  Optional<Account> authenticate(String id, String password);

  /** @return the name others see, {@code empty} when there is no such account */
  Optional<String> nameOf(String id);
}
