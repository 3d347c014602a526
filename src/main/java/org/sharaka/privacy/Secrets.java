package org.sharaka.privacy;

import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** Makes what cannot be guessed: the address of a person's page, and the name that stands in their place afterwards. */
@Component
class Secrets {

  private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
  private static final int TOKEN_BYTES = 32;
  private static final int PSEUDONYM_SIGNS = 5;

  private final SecureRandom random = new SecureRandom();

  String token() {
    byte[] bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Short enough to stand wherever a name stood. */
  String pseudonym() {
    StringBuilder signs = new StringBuilder("P-");
    random.ints(PSEUDONYM_SIGNS, 0, SIGNS.length()).forEach(place -> signs.append(SIGNS.charAt(place)));
    return signs.toString();
  }
}
