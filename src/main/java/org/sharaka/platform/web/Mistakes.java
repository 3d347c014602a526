package org.sharaka.platform.web;

import java.util.List;
import java.util.Locale;
import org.sharaka.kernel.Refused;

/** What is wrong with a form, for the page that shows it again with all that was typed: a sentence for each field. */
public record Mistakes(List<Mistake> all) {

  public static final Mistakes NONE = new Mistakes(List.of());

  /** @param field {@code null} when it is about the form as a whole */
  public record Mistake(String field, String sentence) {}

  public static Mistakes of(Refused refused, Sentences sentences, Locale locale) {
    return new Mistakes(refused.refusals().stream().map(r -> new Mistake(r.field(), sentences.why(r, locale))).toList());
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** @return the sentence about a field, or {@code null} when nothing is wrong with it */
  public String at(String field) {
    return all.stream().filter(m -> field.equals(m.field())).map(Mistake::sentence).findFirst().orElse(null);
  }
}
