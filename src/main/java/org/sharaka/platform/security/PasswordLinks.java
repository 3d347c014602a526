package org.sharaka.platform.security;

import java.util.Optional;

/** Links by which people set the password of their account: each is good for one time and for some days. */
public interface PasswordLinks {

  /** @return the login name of the account whose password the secret sets; empty when it is unknown, used or too old */
  Optional<String> account(String secret);

  /** @throws org.sharaka.kernel.Refused when the password is too easy to guess; the link is still good then */
  void set(String secret, String password);

  /** Sends a new link to the address when a partner's account belongs to it; whoever asks does not learn whether. */
  void sendTo(String email);
}
