package org.sharaka.guidelines;

import java.util.List;
import org.sharaka.kernel.Language;

/** What became of each chapter and clause from one version to another, in the order of the newer one. */
public record Comparison(GuideVersion from, GuideVersion to, List<Part> parts) {

  /** What happened to a part. Moved means: another number, the same words. */
  public enum Change {
    SAME,
    MOVED,
    CHANGED,
    ADDED,
    REMOVED
  }

  /** Whether words stand in both versions or in one. */
  public enum Side {
    BOTH,
    BEFORE,
    AFTER
  }

  /**
   * @param before number in the older version, {@code null} when it is not in it; so is {@code after}
   * @param core   whether it is core now, where that changed, else {@code null}
   * @param texts  the texts that differ; of a part in one version only, all it says
   */
  public record Part(long id, boolean chapter, Change change, String before, String after, Wording title, Boolean core, List<Text> texts) {}

  /**
   * @param field    {@code title}, {@code statement}, {@code guidance} or {@code evidence}
   * @param language {@code null} of evidence
   */
  public record Text(String field, Language language, List<Piece> pieces) {}

  /** Words in a row that share their fate. */
  public record Piece(Side side, String words) {}

  public long count(Change change) {
    return parts.stream().filter(p -> p.change() == change).count();
  }

  /** The parts that are not the same in both. */
  public List<Part> differences() {
    return parts.stream().filter(p -> p.change() != Change.SAME).toList();
  }
}
