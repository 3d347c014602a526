package org.sharaka.workflow.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sets what a form needs so that Tasklist neither loses nor bends what people type, whoever drew the form. */
final class FormSettings {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> TEXTS = List.of("text", "content", "label", "description");
  private static final Pattern TEMPLATE = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");

  private FormSettings() {}

  static void apply(JsonNode form, Map<String, Object> filled) {
    for (JsonNode component : form.path("components")) {
      ObjectNode field = (ObjectNode) component;
      keepWhole(field);
      if (!filled.isEmpty()) {
        fill(field, filled);
      }
      apply(field, filled);
    }
  }

  /** Folded rows would not be submitted, and times would be moved by the browser's distance from Greenwich. */
  private static void keepWhole(ObjectNode field) {
    switch (field.path("type").asText()) {
      case "dynamiclist" -> field.put("disableCollapse", true);
      case "datetime" -> field.put("timeSerializingFormat", "no_timezone");
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
    TEXTS.stream().filter(field::has).forEach(text -> field.put(text, written(field.path(text).asText(), filled)));
  }

  private static String written(String text, Map<String, Object> filled) {
    return TEMPLATE.matcher(text).replaceAll(place -> {
      Object value = filled.get(place.group(1));
      return Matcher.quoteReplacement(value == null ? place.group() : String.valueOf(value));
    });
  }
}
