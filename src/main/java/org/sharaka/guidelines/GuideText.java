package org.sharaka.guidelines;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The wording of one version: chapters with their clauses, in order. Numbers follow from the order; the id of a part stays
 * the same through all versions.
 */
public record GuideText(List<Chapter> chapters) {

  /** @param revision goes up with each change; a change that saw an older one is refused */
  public record Chapter(long id, int number, Wording title, int revision, List<Clause> clauses) {}

  /**
   * @param number    chapter and place, such as {@code 3-2}
   * @param statement the policy itself
   * @param guidance  how it is put into practice; may be empty
   * @param core      one of those an objection of a key stakeholder escalates
   */
  public record Clause(long id, String number, long chapter, Wording title, Wording statement, Wording guidance, boolean core, int revision,
      List<Evidence> evidence) {}

  /** Where one of the languages is missing. */
  public record Gap(long part, String number, String field) {}

  public GuideText {
    chapters = List.copyOf(chapters);
  }

  public Stream<Clause> clauses() {
    return chapters.stream().flatMap(c -> c.clauses().stream());
  }

  public Optional<Clause> clause(long id) {
    return clauses().filter(c -> c.id() == id).findFirst();
  }

  public Optional<Chapter> chapter(long id) {
    return chapters.stream().filter(c -> c.id() == id).findFirst();
  }

  public boolean isEmpty() {
    return clauses().findAny().isEmpty();
  }

  /** The clauses that cite nothing. */
  public List<Clause> unfounded() {
    return clauses().filter(c -> c.evidence().isEmpty()).toList();
  }

  /** What is said in one language and not in the other, in the order of the text. */
  public List<Gap> gaps() {
    return chapters.stream().flatMap(chapter -> Stream.concat(
        gap(chapter.id(), String.valueOf(chapter.number()), "title", chapter.title()),
        chapter.clauses().stream().flatMap(GuideText::gaps))).toList();
  }

  private static Stream<Gap> gaps(Clause clause) {
    return Stream.of(gap(clause.id(), clause.number(), "title", clause.title()), gap(clause.id(), clause.number(), "statement", clause.statement()),
        gap(clause.id(), clause.number(), "guidance", clause.guidance())).flatMap(g -> g);
  }

  private static Stream<Gap> gap(long part, String number, String field, Wording wording) {
    return wording.lacksParity() ? Stream.of(new Gap(part, number, field)) : Stream.empty();
  }
}
