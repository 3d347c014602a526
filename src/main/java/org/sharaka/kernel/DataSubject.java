package org.sharaka.kernel;

import java.util.Comparator;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Someone whose data are looked for, corrected or erased, by everything the house knows them under.
 *
 * @param pseudonym what stands in their place afterwards; it tells nothing and leads back to nobody
 * @param people    their entries in the register, also those merged into another
 * @param emails    as the register writes them
 * @param names     in full; a name that others bear too is not among them
 */
public record DataSubject(String pseudonym, Set<Long> people, Set<String> emails, Set<String> names, Set<String> phones) {

  private static final int TELLING = 7;

  public DataSubject {
    people = Set.copyOf(people);
    emails = Set.copyOf(emails);
    names = Set.copyOf(names);
    phones = Set.copyOf(phones);
  }

  /** An address that reaches nobody, for columns that need one. */
  public String addressOf(Object entry) {
    return "%s-%s@erased.invalid".formatted(pseudonym.toLowerCase(), entry);
  }

  /** The words that would give them away in a text, also as they are folded for search; the longest first. */
  public Set<String> words() {
    return Stream.of(emails, names, phones).flatMap(Set::stream).flatMap(word -> Stream.of(word, SearchText.fold(word))).map(String::strip)
        .filter(word -> word.length() >= TELLING).collect(Collectors.toSet());
  }

  /** The text with the pseudonym wherever it told of them. */
  public String without(String text) {
    return words().isEmpty() ? text : pattern().matcher(text).replaceAll(pseudonym);
  }

  public boolean isIn(String text) {
    return text != null && !words().isEmpty() && pattern().matcher(text).find();
  }

  /** A longer word that begins like one of theirs is another's: a family name has a feminine form. */
  private Pattern pattern() {
    return Pattern.compile(words().stream().sorted(Comparator.comparing(String::length).reversed()).map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")(?![\\p{L}\\p{N}])")), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
