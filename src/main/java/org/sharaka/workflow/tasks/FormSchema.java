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
 * {@code en.description}, {@code en.text}, {@code en.content}, {@code en.option.<value>},
 * {@code en.column.<key>} and so on.
 */
final class FormSchema {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ENGLISH = "en.";
  private static final String OPTION = "en.option.";
  private static final String COLUMN = "en.column.";

  private final JsonNode root;

  /**
   * One thing that can be filled in.
   *
   * @param hidden when it is not shown: its own condition and those of the groups around it
   */
  record Field(String key, String type, JsonNode node, List<Field> columns, List<String> hidden) {

    String label(Language language) {
      String english = node.at("/properties").path("en.label").asText("");
      return language == Language.EN && !english.isEmpty() ? english : node.path("label").asText(key);
    }

    JsonNode rule(String name) {
      return node.path("validate").path(name);
    }

    /** Whether it only shows what the reader cannot change. */
    boolean locked() {
      return node.path("readonly").asBoolean() || node.path("disabled").asBoolean();
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
    return fields(root, List.of());
  }

  /** @return the form as a reader of the language gets it */
  byte[] in(Language language) {
    return in(language, Map.of());
  }

  /** @param filled values and option lists to write into the form */
  byte[] in(Language language, Map<String, Object> filled) {
    try {
      JsonNode copy = root.deepCopy();
      if (language == Language.EN) {
        translate(copy);
      }
      FormSettings.apply(copy, filled);
      return JSON.writeValueAsBytes(copy);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** @return the values to show, with what the texts of the form need of them */
  Map<String, Object> complete(Map<String, Object> values) {
    return FormSettings.withLiterals(root, values);
  }

  private static List<Field> fields(JsonNode parent, List<String> around) {
    List<Field> fields = new ArrayList<>();
    for (JsonNode component : parent.path("components")) {
      String type = component.path("type").asText();
      List<String> hidden = hidden(component, around);
      if (type.equals("group")) {
        fields.addAll(fields(component, hidden));
      } else if (type.equals("dynamiclist")) {
        fields.add(new Field(component.path("path").asText(), type, component, fields(component, List.of()), hidden));
      } else if (component.has("key")) {
        fields.add(new Field(component.path("key").asText(), type, component, List.of(), hidden));
      }
    }
    return fields;
  }

  private static List<String> hidden(JsonNode component, List<String> around) {
    String own = component.path("conditional").path("hide").asText("");
    List<String> hidden = new ArrayList<>(around);
    if (!own.isEmpty()) {
      hidden.add(own);
    }
    return hidden;
  }

  private static void translate(JsonNode node) {
    if (node instanceof ArrayNode array) {
      array.forEach(FormSchema::translate);
    } else if (node instanceof ObjectNode object) {
      JsonNode properties = object.path("properties");
      for (Iterator<Map.Entry<String, JsonNode>> it = properties.fields(); it.hasNext(); ) {
        Map.Entry<String, JsonNode> property = it.next();
        if (property.getKey().startsWith(OPTION)) {
          label(object.path("values"), "value", property.getKey().substring(OPTION.length()), property.getValue());
        } else if (property.getKey().startsWith(COLUMN)) {
          label(object.path("columns"), "key", property.getKey().substring(COLUMN.length()), property.getValue());
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

  private static void label(JsonNode list, String name, String value, JsonNode text) {
    for (JsonNode one : list) {
      if (one.path(name).asText().equals(value)) {
        ((ObjectNode) one).set("label", text);
      }
    }
  }
}
