package org.sharaka.surveys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Personal links. A token is made from the survey's own random secret and the invited person (HMAC-SHA-256, 160 bits of
 * it), so that a reminder carries the same link as the invitation without the token being kept anywhere but in the mails
 * themselves. For looking up, only its hash is stored. Whoever has both a copy of the database and its secrets can make
 * the links again; a leaked list of hashes opens nothing. A new survey has a new secret, so its links share nothing with
 * those before.
 */
@Component
class Tokens {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int SECRET_BYTES = 32;
  private static final int TOKEN_BYTES = 20;
  private static final int TOKEN_LENGTH = 27;

  private final SecureRandom random = new SecureRandom();
  private final String baseUrl;

  Tokens(@Value("${sharaka.base-url}") String baseUrl) {
    this.baseUrl = baseUrl.replaceFirst("/+$", "");
  }

  String newSecret() {
    byte[] secret = new byte[SECRET_BYTES];
    random.nextBytes(secret);
    return HexFormat.of().formatHex(secret);
  }

  /** A number for a response that tells nothing of when it was given or after which other. */
  long newResponseId() {
    return random.nextLong(1L << 40, Long.MAX_VALUE);
  }

  String token(Survey survey, long person) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(HexFormat.of().parseHex(survey.secret()), ALGORITHM));
      byte[] code = mac.doFinal((survey.number() + "/" + person).getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(code, TOKEN_BYTES));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  String link(String token) {
    return baseUrl + "/s/" + token;
  }

  String hash(String token) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Nothing that looks otherwise needs to be looked up. */
  static boolean looksLike(String token) {
    return token != null && token.length() == TOKEN_LENGTH && token.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '_'));
  }
}
