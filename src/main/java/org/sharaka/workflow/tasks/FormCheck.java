package org.sharaka.workflow.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.Refusal;

/** Checks a submission against the rules of its form once more on the server; the browser's check can be passed by. */
final class FormCheck {

  private static final int LONGEST_TEXT = 4000;
  private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

  private final List<Refusal> refusals = new ArrayList<>();
  private final Map<String, ?> shown;

  private FormCheck(Map<String, ?> shown) {
    this.shown = shown;
  }

  /**
   * Checks what was typed and takes out what the form did not show. What it only showed is put back as it was.
   *
   * @param shown what the form opened with, for options and conditions that come from there
   */
  static List<Refusal> check(FormSchema schema, Map<String, Object> values, Map<String, ?> shown) {
    FormCheck check = new FormCheck(shown);
    check.fields(schema.fields(), values, values, "");
    return check.refusals;
  }

  private void fields(List<FormSchema.Field> fields, Map<String, Object> values, Map<String, Object> all, String path) {
    Map<String, Object> seen = new HashMap<>(shown);
    seen.putAll(all);
    seen.put("this", Map.copyOf(known(values)));
    for (FormSchema.Field field : fields) {
      if (hidden(field, seen)) {
        values.remove(field.key());
      } else if (field.locked() && values == all) {
        values.put(field.key(), shown.get(field.key()));
      } else if (field.type().equals("dynamiclist")) {
        rows(field, values.get(field.key()), all, path);
      } else {
        single(field, values.get(field.key()), path);
      }
    }
  }

  private static Map<String, Object> known(Map<String, Object> values) {
    Map<String, Object> known = new HashMap<>(values);
    known.values().removeIf(Objects::isNull);
    return known;
  }

  @SuppressWarnings("unchecked")
  private void rows(FormSchema.Field list, Object value, Map<String, Object> all, String path) {
    if (value == null) {
      return;
    }
    if (!(value instanceof List<?> rows) || !rows.stream().allMatch(Map.class::isInstance)) {
      refuse(list, path, "form.shape", Map.of());
      return;
    }
    for (int i = 0; i < rows.size(); i++) {
      Map<String, Object> row = (Map<String, Object>) rows.get(i);
      if (row.values().stream().anyMatch(FormCheck::filled)) {
        fields(list.columns(), row, all, path + list.key() + "[" + i + "].");
      }
    }
  }

  private void single(FormSchema.Field field, Object value, String path) {
    boolean unticked = field.type().equals("checkbox") && !Boolean.parseBoolean(String.valueOf(value));
    if (field.rule("required").asBoolean() && (unticked || !filled(value))) {
      refuse(field, path, "form.required", Map.of());
    }
    if (!filled(value)) {
      return;
    }
    switch (field.type()) {
      case "number" -> number(field, value, path);
      case "datetime" -> moment(field, value, path);
      case "checkbox" -> shape(field, value instanceof Boolean || value.equals("true") || value.equals("false"), path);
      case "select", "radio" -> option(field, value, path);
      case "checklist", "taglist" -> options(field, value, path);
      default -> text(field, value, path);
    }
  }

  private void number(FormSchema.Field field, Object value, String path) {
    try {
      BigDecimal number = new BigDecimal(value.toString());
      int decimals = field.node().path("decimalDigits").asInt(0);
      if (number.stripTrailingZeros().scale() > decimals) {
        refuse(field, path, decimals == 0 ? "form.whole" : "form.number", Map.of());
      }
      bound(field, path, "min", number, -1);
      bound(field, path, "max", number, 1);
    } catch (NumberFormatException e) {
      refuse(field, path, "form.number", Map.of());
    }
  }

  private void bound(FormSchema.Field field, String path, String rule, BigDecimal number, int beyond) {
    JsonNode bound = field.rule(rule);
    if (!bound.isMissingNode() && !bound.asText().isEmpty() && number.compareTo(new BigDecimal(bound.asText())) * beyond > 0) {
      refuse(field, path, "form." + rule, Map.of("bound", new BigDecimal(bound.asText())));
    }
  }

  private void moment(FormSchema.Field field, Object value, String path) {
    String text = value.toString();
    try {
      switch (field.node().path("subtype").asText("date")) {
        case "time" -> LocalTime.parse(text.substring(0, Math.min(5, text.length())));
        case "datetime" -> OffsetDateTime.parse(text.length() == 16 ? text + ":00Z" : text);
        default -> LocalDate.parse(text);
      }
    } catch (DateTimeException e) {
      refuse(field, path, "form.date", Map.of());
    }
  }

  private void text(FormSchema.Field field, Object value, String path) {
    String text = value.toString();
    int longest = field.rule("maxLength").asInt(LONGEST_TEXT);
    int shortest = field.rule("minLength").asInt(0);
    String pattern = field.rule("pattern").asText("");
    int length = text.strip().length();
    if (length > longest || text.length() > LONGEST_TEXT) {
      refuse(field, path, "form.maxLength", Map.of("bound", longest));
    } else if (length < shortest) {
      refuse(field, path, "form.minLength", Map.of("bound", shortest));
    } else if (!pattern.isEmpty() && !Pattern.compile(pattern).matcher(text).find()) {
      refuse(field, path, "form.pattern", Map.of());
    }
  }

  private void option(FormSchema.Field field, Object value, String path) {
    Set<String> allowed = allowed(field);
    if (allowed != null && !allowed.contains(value.toString())) {
      refuse(field, path, "form.option", Map.of());
    }
  }

  private void options(FormSchema.Field field, Object value, String path) {
    if (!(value instanceof Collection<?> chosen)) {
      refuse(field, path, "form.shape", Map.of());
      return;
    }
    chosen.forEach(one -> option(field, one, path));
  }

  /** @return the values to choose from, or {@code null} when they are not known here */
  private Set<String> allowed(FormSchema.Field field) {
    Set<String> values = new HashSet<>();
    if (field.node().has("values")) {
      field.node().path("values").forEach(option -> values.add(option.path("value").asText()));
      return values;
    }
    String source = field.node().path("valuesKey").asText(field.node().path("valuesExpression").asText("").replaceFirst("^=", ""));
    if (shown.get(source) instanceof Collection<?> options) {
      options.forEach(option -> values.add(String.valueOf(option instanceof Map<?, ?> pair ? pair.get("value") : option)));
      return values;
    }
    return null;
  }

  private static boolean hidden(FormSchema.Field field, Map<String, Object> seen) {
    return field.hidden().stream().anyMatch(condition -> {
      EvaluationResult result = FEEL.evaluateExpression(condition.replaceFirst("^=", ""), seen);
      return result.isSuccess() && Boolean.TRUE.equals(result.result());
    });
  }

  private void shape(FormSchema.Field field, boolean fits, String path) {
    if (!fits) {
      refuse(field, path, "form.shape", Map.of());
    }
  }

  private void refuse(FormSchema.Field field, String path, String code, Map<String, Object> facts) {
    Map<String, Object> named = new HashMap<>(facts);
    named.put("field", new LocalizedText(field.label(Language.AR), field.label(Language.EN)));
    refusals.add(Refusal.at(path + field.key(), code, named));
  }

  private static boolean filled(Object value) {
    return value != null && !(value instanceof String text && text.isBlank()) && !(value instanceof Collection<?> many && many.isEmpty());
  }
}
