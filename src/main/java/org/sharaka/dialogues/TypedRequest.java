package org.sharaka.dialogues;

import java.util.List;
import java.util.Map;

/** The form as it came in, whatever stands in its fields; a draft keeps it like this. */
public record TypedRequest(Map<String, List<String>> values) {

  public TypedRequest {
    values = Map.copyOf(values);
  }

  /** @return the first value, empty when there is none */
  public String text(String field) {
    return all(field).stream().findFirst().orElse("");
  }

  public List<String> all(String field) {
    return values.getOrDefault(field, List.of());
  }

  public boolean says(String field, String value) {
    return all(field).contains(value);
  }
}
