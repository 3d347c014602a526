package org.sharaka.workflow.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * Keeps passwords as bcrypt hashes: the engine's default is quick to try when the table leaks. bcrypt reads 72 bytes at
 * most, so it is given a SHA-256 of the password and the engine's salt.
 */
class SlowPasswordHash implements PasswordEncryptor {

  private static final int ROUNDS = 10;

  private final BCryptPasswordEncoder bcrypt = new BCryptPasswordEncoder(ROUNDS);

  @Override
  public String encrypt(String password) {
    return bcrypt.encode(digest(password));
  }

  @Override
  public boolean check(String password, String encrypted) {
    return bcrypt.matches(digest(password), encrypted);
  }

  @Override
  public String hashAlgorithmName() {
    return "bcrypt";
  }

  private static String digest(String password) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(password.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
