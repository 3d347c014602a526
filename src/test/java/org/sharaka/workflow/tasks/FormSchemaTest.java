package org.sharaka.workflow.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sharaka.kernel.Language;

class FormSchemaTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void textsGoOutInTheReadersLanguage() throws Exception {
    FormSchema form = form("""
        {"type": "select", "key": "way", "label": "الطريقة", "description": "اختاروا", "values": [{"value": "a", "label": "أولى"}],
         "properties": {"en.label": "Way", "en.description": "Choose", "en.option.a": "First"}},
        {"type": "table", "dataSource": "=people", "columns": [{"key": "name", "label": "الاسم"}], "properties": {"en.column.name": "Name"}},
        {"type": "dynamiclist", "path": "rows", "label": "البنود", "properties": {"en.label": "Items"},
         "components": [{"type": "textfield", "key": "title", "label": "البند", "properties": {"en.label": "Item"}}]}""");
    JsonNode arabic = read(form.in(Language.AR));
    JsonNode english = read(form.in(Language.EN));
    assertThat(arabic.findValuesAsText("label")).containsExactly("الطريقة", "أولى", "الاسم", "البنود", "البند");
    assertThat(english.findValuesAsText("label")).containsExactly("Way", "First", "Name", "Items", "Item");
    assertThat(english.at("/components/0/description").asText()).isEqualTo("Choose");
  }

  @Test
  void rowsAreNeverFoldedAndTimesNeverMoved() throws Exception {
    JsonNode sent = read(form("""
        {"type": "group", "components": [
          {"type": "dynamiclist", "path": "rows", "components": [{"type": "datetime", "key": "at", "subtype": "time"}]}]}""").in(Language.AR));
    assertThat(sent.at("/components/0/components/0/disableCollapse").asBoolean()).isTrue();
    assertThat(sent.at("/components/0/components/0/components/0/timeSerializingFormat").asText()).isEqualTo("no_timezone");
  }

  @Test
  void aStartFormCarriesItsOptionsValuesAndFacts() throws Exception {
    FormSchema form = form("""
        {"type": "text", "text": "مشاريع {{ year }} و{{unknown}}"},
        {"type": "select", "key": "sector", "valuesKey": "sectors"},
        {"type": "dynamiclist", "path": "rows", "components": [{"type": "select", "key": "owner", "valuesExpression": "=sectors"}]}""");
    JsonNode sent = read(form.in(Language.AR, Map.of("year", 2026, "sector", "b", "sectors", List.of(Map.of("value", "b", "label", "ب")))));
    assertThat(sent.at("/components/0/text").asText()).isEqualTo("مشاريع 2026 و{{literal_unknown}}");
    assertThat(sent.at("/components/1/values/0/label").asText()).isEqualTo("ب");
    assertThat(sent.at("/components/1").has("valuesKey")).isFalse();
    assertThat(sent.at("/components/1/defaultValue").asText()).isEqualTo("b");
    assertThat(sent.at("/components/2/components/0/values")).hasSize(1);
  }

  @Test
  void theWordsOfOthersAreNoMarkup() throws Exception {
    FormSchema form = form("""
        {"type": "text", "text": "طلب «{{ title }}» {{if late then 1 else 2}}"}, {"type": "html", "content": "<p>{{title}}</p>"}""");
    JsonNode sent = read(form.in(Language.AR));
    assertThat(sent.at("/components/0/text").asText()).startsWith("طلب «{{literal_title}}» {{if late");
    assertThat(sent.at("/components/1/content").asText()).isEqualTo("<p>{{title}}</p>");
    assertThat(form.complete(Map.of("title", "[هنا](https://x) <b>", "late", true)))
        .containsEntry("literal_title", "\\[هنا\\]\\(https\\:\\/\\/x\\) \\<b\\>").containsEntry("late", true).hasSize(3);
  }

  static FormSchema form(String components) {
    return FormSchema.parse(("{\"type\": \"default\", \"components\": [" + components + "]}").getBytes(StandardCharsets.UTF_8));
  }

  private static JsonNode read(byte[] form) throws Exception {
    return JSON.readTree(form);
  }
}
