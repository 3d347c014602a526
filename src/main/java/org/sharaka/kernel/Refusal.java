package org.sharaka.kernel;

import java.util.Map;

/**
 * One reason why something asked for is not done, in a form that can be said in the asker's language.
 *
 * @param field the form field or column it is about, or {@code null} when it is about the whole
 * @param code  the message key below {@code refusal.}
 * @param facts named values for the sentence
 */
public record Refusal(String field, String code, Map<String, Object> facts) {

  public Refusal {
    facts = facts == null ? Map.of() : Map.copyOf(facts);
  }

  public static Refusal of(String code) {
    return new Refusal(null, code, Map.of());
  }

  public static Refusal of(String code, Map<String, Object> facts) {
    return new Refusal(null, code, facts);
  }

  public static Refusal at(String field, String code) {
    return new Refusal(field, code, Map.of());
  }

  public static Refusal at(String field, String code, Map<String, Object> facts) {
    return new Refusal(field, code, facts);
  }

  public Refused thrown() {
    return new Refused(this);
  }
}
