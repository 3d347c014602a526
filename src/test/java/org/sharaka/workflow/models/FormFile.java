package org.sharaka.workflow.models;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A form as it stands in its file. */
public record FormFile(String process, String task, JsonNode root) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern TEMPLATE = Pattern.compile("\\{\\{[^}]*}}");
  private static final Pattern NAME = Pattern.compile("(?<![\\w.\"])[a-z]\\w*");
  private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");
  private static final Set<String> FEEL = Set.of("if", "then", "else", "end", "loop", "this", "null", "and", "or", "not", "true", "false", "count", "list", "contains",
      "in", "some", "every", "satisfies", "get");

  /** Part of a form: a field, a text, a group, a list. */
  public record Component(JsonNode node) {

    String type() {
      return node.path("type").asText();
    }

    /** What it fills, empty when it fills nothing. */
    String key() {
      return type().equals("dynamiclist") ? node.path("path").asText() : node.path("key").asText();
    }

    String text(String property) {
      return node.path(property).asText("");
    }

    String english(String property) {
      return node.path("properties").path("en." + property).asText("");
    }

    /** Its options or columns, each with its value. */
    Stream<JsonNode> listed(String list) {
      return StreamSupport.stream(node.path(list).spliterator(), false);
    }

    @Override
    public String toString() {
      return type() + " " + (key().isEmpty() ? text("id") : key());
    }
  }

  public static List<FormFile> all() {
    return ProcessFile.files("forms", ".form").map(FormFile::read).toList();
  }

  /** @return what a rule finds wrong, with the form it is found in */
  static List<String> findings(Function<FormFile, Stream<String>> rule) {
    return all().stream().flatMap(form -> rule.apply(form).map(finding -> form.id() + ": " + finding)).toList();
  }

  public String id() {
    return process + "." + task;
  }

  Stream<Component> components() {
    return within(root);
  }

  /** The components side by side: those of groups belong to what is around them, those of a list to its rows. */
  Stream<List<Component>> sides() {
    Stream<List<Component>> rows = components().filter(component -> component.type().equals("dynamiclist")).map(list -> side(list.node()).toList());
    return Stream.concat(Stream.of(side(root).toList()), rows);
  }

  /** What can be filled in, those of a list by the list's name. */
  public Set<String> keys() {
    return side(root).map(Component::key).filter(key -> !key.isEmpty()).collect(Collectors.toSet());
  }

  /** Names that templates and expressions of the form speak of. */
  public Set<String> names() {
    Stream<String> expressions = components().flatMap(component -> Stream.of(component.node().path("conditional").path("hide").asText(""),
        component.text("valuesExpression"), component.text("valuesKey"), component.text("dataSource")));
    return Stream.concat(expressions.flatMap(FormFile::names), templates().stream()).collect(Collectors.toSet());
  }

  /** Names of what its texts show. */
  public Set<String> templates() {
    return components().flatMap(component -> Stream.of("text", "content", "label", "description").map(component::text)).flatMap(FormFile::templates)
        .flatMap(FormFile::names).collect(Collectors.toSet());
  }

  static Stream<String> templates(String text) {
    return TEMPLATE.matcher(text).results().map(found -> found.group().replaceAll("[{}#/]", " "));
  }

  static Stream<String> names(String expression) {
    return NAME.matcher(TEXT.matcher(expression).replaceAll("")).results().map(found -> found.group()).filter(name -> !FEEL.contains(name));
  }

  private static Stream<Component> within(JsonNode parent) {
    return children(parent).flatMap(component -> Stream.concat(Stream.of(component), within(component.node())));
  }

  private static Stream<Component> side(JsonNode parent) {
    return children(parent).flatMap(component -> component.type().equals("group") ? side(component.node()) : Stream.of(component));
  }

  private static Stream<Component> children(JsonNode parent) {
    return StreamSupport.stream(parent.path("components").spliterator(), false).map(Component::new);
  }

  private static FormFile read(Path path) {
    try {
      return new FormFile(path.getParent().getFileName().toString(), path.getFileName().toString().replace(".form", ""), JSON.readTree(path.toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
