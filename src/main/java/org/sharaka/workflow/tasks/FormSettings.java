package org.sharaka.workflow.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sets what a form needs so that Tasklist neither loses nor bends what people type, and shows what others typed as it was
 * typed, whoever drew the form.
 */
final class FormSettings {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> TEXTS = List.of("text", "content", "label", "description");
  private static final Pattern TEMPLATE = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");
  private static final String LITERAL = "literal_";

  private FormSettings() {}

  static void apply(JsonNode form, Map<String, Object> filled) {
    for (JsonNode component : form.path("components")) {
      ObjectNode field = (ObjectNode) component;
      if (!filled.isEmpty()) {
        fill(field, filled);
      }
      keepWhole(field);
      apply(field, filled);
    }
  }

  /** Folded rows would not be submitted, and times would be moved by the browser's distance from Greenwich. */
  private static void keepWhole(ObjectNode field) {
    switch (field.path("type").asText()) {
      case "dynamiclist" -> field.put("disableCollapse", true);
      case "datetime" -> field.put("timeSerializingFormat", "no_timezone");
      case "text" -> field.put("text", TEMPLATE.matcher(field.path("text").asText()).replaceAll("{{" + LITERAL + "$1}}"));
      default -> { }
    }
  }

  private static void fill(ObjectNode field, Map<String, Object> filled) {
    String source = field.path("valuesKey").asText(field.path("valuesExpression").asText("").replaceFirst("^=", ""));
    if (filled.get(source) instanceof List<?> options) {
      field.set("values", JSON.valueToTree(options));
      field.remove(List.of("valuesKey", "valuesExpression"));
    }
    String key = field.path("key").asText();
    if (filled.get(key) != null) {
      field.set("defaultValue", JSON.valueToTree(filled.get(key)));
    }
    boolean markdown = field.path("type").asText().equals("text");
    TEXTS.stream().filter(field::has).forEach(text -> field.put(text, written(field.path(text).asText(), filled, markdown)));
  }

  private static String written(String text, Map<String, Object> filled, boolean markdown) {
    return TEMPLATE.matcher(text).replaceAll(place -> {
      Object value = filled.get(place.group(1));
      String words = value == null ? place.group() : markdown ? literal(value) : String.valueOf(value);
      return Matcher.quoteReplacement(words);
    });
  }

  /**
   * A text component reads what is put into it as Markdown, so the words of others could bring links and headings. Its
   * templates speak of these values instead, in which every sign means itself.
   */
  static Map<String, Object> withLiterals(JsonNode form, Map<String, Object> values) {
    Map<String, Object> all = new LinkedHashMap<>(values);
    for (JsonNode text : form.findParents("text")) {
      String inBoth = text.path("text").asText() + text.path("properties").path("en.text").asText();
      TEMPLATE.matcher(inBoth).results().map(place -> place.group(1)).filter(name -> values.get(name) != null)
          .forEach(name -> all.put(LITERAL + name, literal(values.get(name))));
    }
    return all;
  }

  private static String literal(Object value) {
    return String.valueOf(value).replaceAll("\\p{Punct}", "\\\\$0");
  }
}
