package org.sharaka.workflow.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The words of a story, from a file of {@code demo/}. In values of forms {@code @10} is ten working days on, {@code @30d} thirty days. */
final class StoryText {

  private final Map<String, Object> root;

  private StoryText(Map<String, Object> root) {
    this.root = root;
  }

  static StoryText read(String name) {
    try (InputStream file = new ClassPathResource("demo/" + name + ".yml").getInputStream()) {
      return new StoryText(new Yaml(new SafeConstructor(new LoaderOptions())).load(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] file(String name) {
    try {
      return new ClassPathResource("demo/" + name).getContentAsByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text(String key) {
    return (String) root.get(key);
  }

  /** 0 when the story does not say. */
  int number(String key) {
    return (Integer) root.getOrDefault(key, 0);
  }

  /** What stands under a key; nothing when the story does not have it. */
  @SuppressWarnings("unchecked")
  Map<String, Object> part(String key) {
    return (Map<String, Object>) root.getOrDefault(key, Map.of());
  }

  List<Map<String, Object>> rows(String key) {
    return rows(root, key);
  }

  List<String> lines(String key) {
    return strings(root, key);
  }

  @SuppressWarnings("unchecked")
  static List<Map<String, Object>> rows(Map<String, Object> owner, String key) {
    return (List<Map<String, Object>>) owner.getOrDefault(key, List.of());
  }

  @SuppressWarnings("unchecked")
  static List<String> strings(Map<String, Object> owner, String key) {
    return (List<String>) owner.getOrDefault(key, List.of());
  }

  @SuppressWarnings("unchecked")
  static List<Integer> numbers(Map<String, Object> owner, String key) {
    return (List<Integer>) owner.getOrDefault(key, List.of());
  }

  /** What is typed into the form of a task, with its days counted from today. */
  @SuppressWarnings("unchecked")
  Map<String, Object> form(String task, WorkingCalendar calendar) {
    return (Map<String, Object>) dated(root.getOrDefault(task, Map.of()), calendar);
  }

  static Object dated(Object value, WorkingCalendar calendar) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> copy = new LinkedHashMap<>();
      map.forEach((key, each) -> copy.put((String) key, dated(each, calendar)));
      return copy;
    }
    if (value instanceof List<?> list) {
      return list.stream().map(each -> dated(each, calendar)).toList();
    }
    return value instanceof String text && text.matches("@\\d+d?") ? day(text.substring(1), calendar).toString() : value;
  }

  private static LocalDate day(String distance, WorkingCalendar calendar) {
    return distance.endsWith("d") ? calendar.today().plusDays(Long.parseLong(distance.substring(0, distance.length() - 1)))
        : calendar.plus(calendar.today(), Integer.parseInt(distance));
  }

  static Map<String, Object> with(Map<String, ?> values, Map<String, ?> more) {
    Map<String, Object> all = new HashMap<>(values);
    all.putAll(more);
    return all;
  }
}
