package org.sharaka.workflow.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.workflow.models.FormFile.findings;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

/** What holds for every form in {@code forms/}, whoever drew it. */
class FormFilesTest {

  private static final List<String> TEXTS = List.of("label", "description", "text", "content", "dateLabel", "timeLabel", "placeholder");
  private static final Set<String> FILLED = Set.of("textfield", "textarea", "number", "datetime", "checkbox", "checklist", "radio", "select", "taglist", "dynamiclist");
  private static final Set<String> SHOWN = Set.of("text", "html", "group", "table", "separator", "spacer");
  private static final Set<String> CHOICES = Set.of("radio", "select", "checklist", "taglist");

  @Test
  void eachFormBelongsToATaskOrStartEventAndTheReverse() {
    Set<String> wanted = ProcessFile.all().stream().flatMap(file -> Stream.concat(file.every(UserTask.class).map(UserTask::getCamundaFormRef),
        file.every(StartEvent.class).map(StartEvent::getCamundaFormRef).filter(form -> form != null))).collect(Collectors.toSet());
    assertThat(FormFile.all().stream().map(FormFile::id)).containsExactlyInAnyOrderElementsOf(wanted);
    assertThat(findings(form -> Stream.of(form.root().path("id").asText()).filter(id -> !id.equals(form.id())))).isEmpty();
  }

  @Test
  void formsAreDrawnForTheTasklistWeHave() {
    assertThat(findings(form -> Stream.of(form.root()).filter(root -> !root.path("executionPlatform").asText().equals("Camunda Platform")
        || !root.path("executionPlatformVersion").asText().equals("7.24.0")).map(root -> "another platform"))).isEmpty();
    assertThat(findings(form -> form.components().filter(part -> !FILLED.contains(part.type()) && !SHOWN.contains(part.type())).map(Object::toString))).isEmpty();
  }

  @Test
  void everyTextIsThereInArabicAndEnglish() {
    assertThat(findings(form -> form.components().flatMap(part -> TEXTS.stream().filter(text -> part.node().has(text)
        && !isInBoth(part.text(text), part.english(text))).map(text -> part + " " + text)))).isEmpty();
  }

  @Test
  void everyOptionAndColumnIsThereInArabicAndEnglish() {
    assertThat(findings(form -> form.components().flatMap(part -> part.listed("values").filter(option -> !isInBoth(option.path("label").asText(),
        part.english("option." + option.path("value").asText()))).map(option -> part + " " + option.path("value").asText())))).isEmpty();
    assertThat(findings(form -> form.components().flatMap(part -> part.listed("columns").filter(column -> !isInBoth(column.path("label").asText(),
        part.english("column." + column.path("key").asText()))).map(column -> part + " " + column.path("key").asText())))).isEmpty();
  }

  @Test
  void noEnglishIsLeftOver() {
    assertThat(findings(form -> form.components().flatMap(part -> StreamSupport.stream(((Iterable<String>) () -> part.node().path("properties").fieldNames()).spliterator(),
        false).filter(name -> name.startsWith("en.") && !stands(part, name.substring(3))).map(name -> part + " " + name)))).isEmpty();
  }

  @Test
  void bothLanguagesTellTheSameFacts() {
    assertThat(findings(form -> form.components().flatMap(part -> TEXTS.stream().filter(text -> !facts(part.text(text)).equals(facts(part.english(text))))
        .map(text -> part + " " + text)))).isEmpty();
  }

  @Test
  void everythingThatCanBeFilledInHasALabel() {
    assertThat(findings(form -> form.components().filter(part -> FILLED.contains(part.type()) && part.text("label").isBlank()).map(Object::toString))).isEmpty();
  }

  @Test
  void everyChoiceOffersSomething() {
    assertThat(findings(form -> form.components().filter(part -> CHOICES.contains(part.type()))
        .filter(part -> Stream.of("values", "valuesKey", "valuesExpression").filter(part.node()::has).count() != 1).map(Object::toString))).isEmpty();
  }

  @Test
  void keysAreWordsAndStandOnce() {
    assertThat(findings(form -> form.components().map(FormFile.Component::key).filter(key -> !key.isEmpty() && !Words.isId(key)))).isEmpty();
    assertThat(findings(form -> form.components().filter(part -> FILLED.contains(part.type()) && part.key().isEmpty()).map(Object::toString))).isEmpty();
    assertThat(findings(form -> form.sides().flatMap(side -> {
      Set<String> seen = new HashSet<>();
      return side.stream().map(FormFile.Component::key).filter(key -> !key.isEmpty() && !seen.add(key));
    }))).isEmpty();
    assertThat(findings(form -> {
      Set<String> seen = new HashSet<>();
      return form.components().map(part -> part.text("id")).filter(id -> !id.isEmpty() && !seen.add(id));
    })).isEmpty();
  }

  @Test
  void whatIsTypedHasABound() {
    assertThat(findings(form -> form.components().filter(part -> Set.of("textfield", "textarea").contains(part.type()) && !part.node().path("readonly").asBoolean())
        .filter(part -> !part.node().path("validate").has("maxLength")).map(Object::toString))).isEmpty();
    assertThat(findings(form -> form.components().filter(part -> part.type().equals("number") && !part.node().path("readonly").asBoolean())
        .filter(part -> !part.node().path("validate").has("min") || !part.node().path("validate").has("max")).map(Object::toString))).isEmpty();
  }

  /** The style sheet hides such a field by its id. */
  @Test
  void whatARowIsKnownByIsNotShown() {
    assertThat(findings(form -> form.components().filter(list -> list.type().equals("dynamiclist")).flatMap(list -> StreamSupport.stream(list.node().path("components")
        .spliterator(), false).map(FormFile.Component::new).filter(field -> field.key().equals("id"))
        .filter(field -> !field.node().path("readonly").asBoolean() || !field.text("id").endsWith("_id")).map(field -> list + " " + field)))).isEmpty();
  }

  @Test
  void noRowIsWiderThanItsSixteenColumns() {
    assertThat(findings(form -> form.sides().flatMap(side -> side.stream().filter(part -> part.node().path("layout").has("row"))
        .collect(Collectors.groupingBy(part -> part.node().at("/layout/row").asText(), Collectors.summingInt(part -> part.node().at("/layout/columns").asInt())))
        .entrySet().stream().filter(row -> row.getValue() != 16).map(Object::toString)))).isEmpty();
  }

  /** A text that only passes on what the domain says has no language of its own. */
  private static boolean isInBoth(String arabic, String english) {
    String[] own = Stream.of(arabic, english).map(text -> text.replaceAll("\\{\\{[^}]*}}", "").replaceAll("<[^>]*>|&\\w+;|]\\([^)]*\\)", "")).toArray(String[]::new);
    boolean silent = Stream.of(own).noneMatch(text -> text.codePoints().anyMatch(Character::isLetter));
    return silent ? !arabic.isBlank() && !english.isBlank() : Words.inBoth(own[0], own[1]);
  }

  private static boolean stands(FormFile.Component part, String place) {
    if (place.startsWith("option.")) {
      return part.listed("values").anyMatch(option -> option.path("value").asText().equals(place.substring("option.".length())));
    }
    if (place.startsWith("column.")) {
      return part.listed("columns").anyMatch(column -> column.path("key").asText().equals(place.substring("column.".length())));
    }
    return !part.node().at("/" + place.replace('.', '/')).isMissingNode();
  }

  private static Set<String> facts(String text) {
    return FormFile.templates(text).flatMap(FormFile::names).collect(Collectors.toSet());
  }
}
