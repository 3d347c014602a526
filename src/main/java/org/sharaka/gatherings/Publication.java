package org.sharaka.gatherings;

import java.time.Instant;
import java.util.List;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Sector;

/**
 * What the public is told of a meeting, or why it is told nothing.
 *
 * @param reason      why it is told less than everything, {@code null} when it is not
 * @param explanation the same in the words of whoever decided; for the house only
 * @param summary     in the language of the session; {@code translation} in the other one
 * @param publishedAt {@code null} until it is out
 */
public record Publication(CaseNumber session, Scope scope, Reason reason, String explanation, LocalizedText title, Language language, String summary,
    String translation, List<Line> lines, Instant publishedAt) {

  /** How much is published. */
  public enum Scope {FULL, SUMMARY, NONE}

  /** Why less than everything is published. */
  public enum Reason {CLOSED, SAFETY, LEGAL, PRIVACY, OTHER}

  /** Where a line stands: among the points, or among the views beside them. */
  public enum Part {POINT, VIEW}

  /** A point of the minutes, or a view that stands beside them, as the public reads it. */
  public record Line(Part part, PointKind kind, Sector sector, String text) {}

  public Publication {
    lines = List.copyOf(lines);
  }

  static Publication nothing(Gathering session, Reason reason, String explanation, Language language) {
    return new Publication(session.number(), Scope.NONE, reason, explanation, session.title(), language, null, null, List.of(), null);
  }

  Publication translated(String text) {
    return new Publication(session, scope, reason, explanation, title, language, summary, text, lines, publishedAt);
  }

  public boolean isOut() {
    return publishedAt != null;
  }

  /** The summary in both languages; what was not translated stands as it was written. */
  public LocalizedText summaries() {
    String other = translation == null ? summary : translation;
    return language == Language.AR ? new LocalizedText(summary, other) : new LocalizedText(other, summary);
  }
}
