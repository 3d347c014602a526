package org.sharaka.gatherings;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
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
 * @param version     from 1; each correction of what is out makes another
 */
public record Publication(CaseNumber session, Scope scope, Reason reason, String explanation, LocalizedText title, Language language, String summary,
    String translation, List<Line> lines, Instant publishedAt, int version) {

  /** How much is published. */
  public enum Scope {FULL, SUMMARY, NONE}

  /** Why less than everything is published. */
  public enum Reason {CLOSED, SAFETY, LEGAL, PRIVACY, OTHER}

  /** Where a line stands: among the points, or among the views beside them. */
  public enum Part {POINT, VIEW}

  /** A point of the minutes, or a view that stands beside them, as the public reads it. */
  public record Line(Part part, PointKind kind, Sector sector, String text) {

    Line saying(String other) {
      return new Line(part, kind, sector, other);
    }
  }

  public Publication {
    lines = List.copyOf(lines);
  }

  static Publication nothing(Gathering session, Reason reason, String explanation, Language language) {
    return new Publication(session.number(), Scope.NONE, reason, explanation, session.title(), language, null, null, List.of(), null, 1);
  }

  Publication translated(String text) {
    return with(title, summary, text, lines, version);
  }

  /** The same lines in other words, as the next version. */
  Publication corrected(LocalizedText title, String summary, String translation, List<String> texts) {
    return with(title, summary, translation, IntStream.range(0, lines.size()).mapToObj(i -> lines.get(i).saying(texts.get(i))).toList(), version + 1);
  }

  boolean saysTheSameAs(Publication other) {
    return checksum().equals(other.checksum());
  }

  /** Of everything that is read. */
  public String checksum() {
    Checksum all = new Checksum().line(session, scope, title.ar(), title.en(), summary, translation);
    lines.forEach(line -> all.line(line.part(), line.kind(), line.sector(), line.text()));
    return all.value();
  }

  public boolean isOut() {
    return publishedAt != null;
  }

  /** The summary in both languages; what was not translated stands as it was written. */
  public LocalizedText summaries() {
    String other = translation == null ? summary : translation;
    return language == Language.AR ? new LocalizedText(summary, other) : new LocalizedText(other, summary);
  }

  Publication with(LocalizedText title, String summary, String translation, List<Line> lines, int version) {
    return new Publication(session, scope, reason, explanation, title, language, summary, translation, lines, publishedAt, version);
  }
}
