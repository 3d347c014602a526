package org.sharaka.surveys.questionnaire;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What someone answered, by the question's name: the chosen codes (ranked ones in their order), or one text, number or
 * ISO date as text. A question without an answer is absent.
 */
public record Answers(Map<String, List<String>> byName) {

  public static final Answers NONE = new Answers(Map.of());

  public Answers {
    Map<String, List<String>> kept = new LinkedHashMap<>();
    byName.forEach((name, values) -> {
      if (!values.isEmpty()) {
        kept.put(name, List.copyOf(values));
      }
    });
    byName = Collections.unmodifiableMap(kept);
  }

  public List<String> of(Question question) {
    return byName.getOrDefault(question.name(), List.of());
  }

  public boolean has(Question question) {
    return byName.containsKey(question.name());
  }

  public Answers with(Question question, List<String> values) {
    Map<String, List<String>> changed = new LinkedHashMap<>(byName);
    changed.put(question.name(), values);
    return new Answers(changed);
  }
}
