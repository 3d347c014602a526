package org.sharaka.stakeholders.consent;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.sharaka.kernel.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The notices people are shown when they are asked for a consent; their texts stand in the bundles under {@code consent.notice}. */
@Component
public class ConsentNotices {

  private final MessageSource messages;

  /** @param hash SHA-256 of the text, in hexadecimal digits */
  public record Notice(String version, String text, String hash) {}

  ConsentNotices(MessageSource messages) {
    this.messages = messages;
  }

  public Notice of(ConsentPurpose purpose, Language language) {
    String text = messages.getMessage("consent.notice." + purpose, null, language.locale());
    return new Notice(messages.getMessage("consent.version", null, language.locale()), text, hash(text));
  }

  private static String hash(String text) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
