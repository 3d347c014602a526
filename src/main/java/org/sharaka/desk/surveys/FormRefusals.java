package org.sharaka.desk.surveys;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sharaka.kernel.Refusal;
import org.sharaka.platform.web.Sentences;

/**
 * The reasons against a form, put beside its fields. Reasons against a row of a file, whose field is {@code survey:12} or
 * {@code audience:3}, stand beside the field the file came in.
 *
 * @param byField the sentences, by field; {@code ""} for those about the form as a whole
 */
public record FormRefusals(Map<String, List<String>> byField) {

  private static final String LIST = "audience";
  private static final String WORKBOOK = "workbook";

  static final FormRefusals NONE = new FormRefusals(Map.of());

  static FormRefusals of(List<Refusal> refusals, Sentences sentences, Locale locale) {
    Map<String, List<String>> byField = new LinkedHashMap<>();
    refusals.forEach(refusal -> byField.computeIfAbsent(field(refusal), f -> new ArrayList<>()).add(sentences.why(refusal, locale)));
    return new FormRefusals(byField);
  }

  public boolean isEmpty() {
    return byField.isEmpty();
  }

  public List<String> at(String field) {
    return byField.getOrDefault(field, List.of());
  }

  private static String field(Refusal refusal) {
    String field = refusal.field() == null ? "" : refusal.field();
    if (field.startsWith(LIST)) {
      return LIST;
    }
    return field.contains(":") ? WORKBOOK : field;
  }
}
