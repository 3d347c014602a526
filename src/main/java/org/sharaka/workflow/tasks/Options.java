package org.sharaka.workflow.tasks;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Lists to choose from, in the shape the forms read. */
public final class Options {

  private Options() {}

  /** @param label a text, or a text in two languages */
  public static <T> List<Map<String, Object>> of(Collection<T> choices, Function<T, Object> value, Function<T, Object> label) {
    return choices.stream().map(choice -> Map.of("value", String.valueOf(value.apply(choice)), "label", label.apply(choice))).toList();
  }
}
