package org.sharaka.workflow.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.workflow.tasks.FormSchemaTest.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormCheckTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      textfield | "required": true        |          | form.required
      textfield | "minLength": 3          | ' ab '   | form.minLength
      textfield | "maxLength": 3          | abcd     | form.maxLength
      textfield | "pattern": "^[A-Z]+$"   | abc      | form.pattern
      number    | "min": 1                | 0        | form.min
      number    | "max": 9                | 10       | form.max
      number    | "min": 1                | 1.5      | form.whole
      number    | "min": 1                | many     | form.number
      datetime  | "required": true        | 31/12/26 | form.date
      checkbox  | "required": true        | false    | form.required
      checkbox  | "required": false       | perhaps  | form.shape""")
  void whatTheBrowserMayHaveLetPassIsRefused(String type, String rule, String typed, String code) {
    assertThat(codes("{\"type\": \"%s\", \"key\": \"x\", \"validate\": {%s}}".formatted(type, rule), typed == null ? Map.of() : Map.of("x", typed)))
        .containsExactly("x " + code);
  }

  @ParameterizedTest
  @CsvSource({"textfield, abc", "number, 7", "number, ٧", "datetime, 2026-03-01", "checkbox, true"})
  void whatTheFormAllowsPasses(String type, String typed) {
    assertThat(codes("{\"type\": \"%s\", \"key\": \"x\", \"validate\": {\"required\": true, \"pattern\": \"b\", \"max\": 9}}".formatted(type), Map.of("x", typed)))
        .isEmpty();
  }

  @Test
  void onlyOfferedOptionsCount() {
    String field = "{\"type\": \"checklist\", \"key\": \"x\", \"valuesKey\": \"offered\"}";
    Map<String, Object> shown = Map.of("offered", List.of(Map.of("value", "a", "label", "أ"), Map.of("value", 2, "label", "ب")));
    assertThat(codes(field, Map.of("x", List.of("a", "2")), shown)).isEmpty();
    assertThat(codes(field, Map.of("x", List.of("a", "c")), shown)).containsExactly("x form.option");
    assertThat(codes(field, Map.of("x", "a"), shown)).containsExactly("x form.shape");
  }

  @Test
  void whatIsHiddenIsNeitherAskedForNorTaken() {
    String fields = """
        {"type": "radio", "key": "way", "values": [{"value": "online"}, {"value": "here"}]},
        {"type": "group", "conditional": {"hide": "=way != \\"online\\""}, "components": [
          {"type": "textfield", "key": "link", "validate": {"required": true}}]}""";
    Map<String, Object> typed = new HashMap<>(Map.of("way", "here", "link", "smuggled"));
    assertThat(FormCheck.check(form(fields), typed, Map.of())).isEmpty();
    assertThat(typed).doesNotContainKey("link");
    assertThat(codes(fields, Map.of("way", "online"))).containsExactly("link form.required");
  }

  @Test
  void conditionsInARowSpeakOfTheRow() {
    String list = """
        {"type": "dynamiclist", "path": "rows", "components": [
          {"type": "number", "key": "minutes"},
          {"type": "textfield", "key": "why", "validate": {"required": true}, "conditional": {"hide": "=this.minutes = null or this.minutes < 60"}}]}""";
    assertThat(codes(list, Map.of("rows", List.of(row("minutes", 10), row("minutes", 90), row("minutes", null))))).containsExactly("rows[1].why form.required");
  }

  @Test
  void whatIsOnlyShownCannotBeChanged() {
    Map<String, Object> typed = new HashMap<>(Map.of("budget", "1"));
    assertThat(FormCheck.check(form("{\"type\": \"textfield\", \"key\": \"budget\", \"readonly\": true}"), typed, Map.of("budget", "900"))).isEmpty();
    assertThat(typed).containsEntry("budget", "900");
  }

  private static Map<String, Object> row(String key, Object value) {
    Map<String, Object> row = new HashMap<>();
    row.put(key, value);
    return row;
  }

  private static List<String> codes(String components, Map<String, Object> typed) {
    return codes(components, typed, Map.of());
  }

  private static List<String> codes(String components, Map<String, Object> typed, Map<String, Object> shown) {
    Map<String, Object> values = new HashMap<>(typed);
    values.computeIfPresent("rows", (key, rows) -> new ArrayList<>((List<?>) rows));
    return FormCheck.check(form(components), values, shown).stream().map(refusal -> refusal.field() + " " + refusal.code()).toList();
  }
}
