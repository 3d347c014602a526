package org.sharaka.workflow.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.sharaka.kernel.Language;

/**
 * A Camunda Form. Its texts are Arabic; the English ones stand in the properties of the same component: {@code en.label},
 * {@code en.description}, {@code en.text}, {@code en.content}, {@code en.option.<value>} and so on.
 */
final class FormSchema {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ENGLISH = "en.";
  private static final String OPTION = "en.option.";

  private final JsonNode root;

  /** One thing that can be filled in. */
  record Field(String key, String type, JsonNode node, List<Field> columns) {

    String label(Language language) {
      String english = node.at("/properties").path("en.label").asText("");
      return language == Language.EN && !english.isEmpty() ? english : node.path("label").asText(key);
    }

    JsonNode rule(String name) {
      return node.path("validate").path(name);
    }

    String hiddenWhen() {
      return node.path("conditional").path("hide").asText("");
    }
  }

  private FormSchema(JsonNode root) {
    this.root = root;
  }

  static FormSchema parse(byte[] source) {
    try {
      return new FormSchema(JSON.readTree(source));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Field> fields() {
    return fields(root);
  }

  /** @return the form as a reader of the language gets it */
  byte[] in(Language language) {
    try {
      JsonNode copy = root.deepCopy();
      if (language == Language.EN) {
        translate(copy);
      }
      return JSON.writeValueAsBytes(copy);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Field> fields(JsonNode parent) {
    List<Field> fields = new ArrayList<>();
    for (JsonNode component : parent.path("components")) {
      String type = component.path("type").asText();
      if (type.equals("group")) {
        fields.addAll(fields(component));
      } else if (type.equals("dynamiclist")) {
        fields.add(new Field(component.path("path").asText(), type, component, fields(component)));
      } else if (component.has("key")) {
        fields.add(new Field(component.path("key").asText(), type, component, List.of()));
      }
    }
    return fields;
  }

  private static void translate(JsonNode node) {
    if (node instanceof ArrayNode array) {
      array.forEach(FormSchema::translate);
    } else if (node instanceof ObjectNode object) {
      JsonNode properties = object.path("properties");
      for (Iterator<Map.Entry<String, JsonNode>> it = properties.fields(); it.hasNext(); ) {
        Map.Entry<String, JsonNode> property = it.next();
        if (property.getKey().startsWith(OPTION)) {
          option(object, property.getKey().substring(OPTION.length()), property.getValue());
        } else if (property.getKey().startsWith(ENGLISH)) {
          place(object, property.getKey().substring(ENGLISH.length()), property.getValue());
        }
      }
      object.path("components").forEach(FormSchema::translate);
    }
  }

  private static void place(ObjectNode component, String path, JsonNode text) {
    ObjectNode owner = component;
    String[] steps = path.split("\\.");
    for (int i = 0; i < steps.length - 1; i++) {
      owner = owner.withObject("/" + steps[i]);
    }
    owner.set(steps[steps.length - 1], text);
  }

  private static void option(ObjectNode component, String value, JsonNode text) {
    for (JsonNode option : component.path("values")) {
      if (option.path("value").asText().equals(value)) {
        ((ObjectNode) option).set("label", text);
      }
    }
  }
}
