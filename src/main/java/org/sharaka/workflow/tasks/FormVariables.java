package org.sharaka.workflow.tasks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sharaka.kernel.LocalizedText;
import org.springframework.stereotype.Component;

/** Form values as Tasklist reads and writes them: lists and objects travel as JSON text of type {@code Json}. */
@Component
class FormVariables {

  private final ObjectMapper json;

  FormVariables(ObjectMapper json) {
    this.json = json;
  }

  /** Values as a reader of the language gets them: texts in one language, dates and enums as text. */
  @SuppressWarnings("unchecked")
  Map<String, Object> readable(Map<String, ?> values, Locale locale) {
    return (Map<String, Object>) plain(values, locale);
  }

  /** @param values as {@link #readable} gives them */
  byte[] written(Map<String, Object> values) throws JsonProcessingException {
    Map<String, Object> variables = new LinkedHashMap<>();
    for (Map.Entry<String, Object> value : values.entrySet()) {
      Object plain = value.getValue();
      boolean structured = plain instanceof Map || plain instanceof List;
      Map<String, Object> variable = new HashMap<>();
      variable.put("type", structured ? "Json" : plain instanceof Boolean ? "Boolean" : plain instanceof Number ? "Double" : "String");
      variable.put("value", structured ? json.writeValueAsString(plain) : plain);
      variable.put("valueInfo", Map.of());
      variables.put(value.getKey(), variable);
    }
    return json.writeValueAsBytes(variables);
  }

  Map<String, Object> submitted(HttpServletRequest request) throws IOException {
    return read(json.readTree(request.getInputStream()).path("variables"));
  }

  private Map<String, Object> read(JsonNode variables) throws JsonProcessingException {
    Map<String, Object> values = new HashMap<>();
    for (Iterator<Map.Entry<String, JsonNode>> it = variables.fields(); it.hasNext(); ) {
      Map.Entry<String, JsonNode> variable = it.next();
      JsonNode value = variable.getValue().path("value");
      boolean text = value.isTextual() && List.of("Json", "Object").contains(variable.getValue().path("type").asText());
      values.put(variable.getKey(), json.treeToValue(text ? json.readTree(value.asText()) : value, Object.class));
    }
    return values;
  }

  private Object plain(Object value, Locale locale) {
    if (value instanceof LocalizedText text) {
      return text.in(locale);
    }
    if (value instanceof Temporal || value instanceof Enum<?>) {
      return value.toString();
    }
    if (value instanceof Collection<?> many) {
      return many.stream().map(one -> plain(one, locale)).toList();
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> plain = new LinkedHashMap<>();
      map.forEach((name, one) -> plain.put(String.valueOf(name), plain(one, locale)));
      return plain;
    }
    return value;
  }
}
