package org.sharaka.guidelines;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One version of the text. Its wording can change until it is frozen, never after.
 *
 * @param label       what people call it: {@code 0.1}, {@code 1.0-draft}, {@code 1.1}
 * @param fingerprint SHA-256 of the frozen wording, {@code null} before; see {@link Guides#isIntact}
 * @param adoption    {@code null} until it is adopted
 */
public record GuideVersion(long id, String label, Milestone milestone, Instant openedAt, Instant frozenAt, String frozenBy, String fingerprint,
    Adoption adoption, Instant publishedAt) {

  /** @param binding whether institutions must follow the text, or are advised to */
  public record Adoption(LocalDate on, LocalDate effectiveOn, boolean binding) {}

  public boolean isDraft() {
    return frozenAt == null;
  }

  public boolean isAdopted() {
    return adoption != null;
  }

  public boolean isPublished() {
    return publishedAt != null;
  }
}
