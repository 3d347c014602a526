package org.sharaka.guidelines;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of a wording: everything a reader sees, each piece with its length so that no two texts run into the same. */
final class Fingerprint {

  private final MessageDigest digest;

  private Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static String of(GuideText text) {
    Fingerprint fingerprint = new Fingerprint();
    text.chapters().forEach(fingerprint::add);
    return HexFormat.of().formatHex(fingerprint.digest.digest());
  }

  private void add(GuideText.Chapter chapter) {
    add("chapter", String.valueOf(chapter.number()));
    add(chapter.title());
    chapter.clauses().forEach(this::add);
  }

  private void add(GuideText.Clause clause) {
    add("clause", clause.number(), clause.core() ? "core" : "");
    add(clause.title());
    add(clause.statement());
    add(clause.guidance());
    clause.evidence().forEach(e -> add(e.kind().name(), e.label(), e.link()));
  }

  private void add(Wording wording) {
    add(wording.ar(), wording.en());
  }

  private void add(String... pieces) {
    for (String piece : pieces) {
      byte[] bytes = piece == null ? new byte[0] : piece.getBytes(StandardCharsets.UTF_8);
      digest.update((bytes.length + (piece == null ? "-" : ":")).getBytes(StandardCharsets.UTF_8));
      digest.update(bytes);
    }
  }
}
