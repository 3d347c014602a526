package org.sharaka.workflow.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.junit.jupiter.api.Test;

/** What holds for every decision table in {@code processes/}, whoever wrote it. */
class DecisionFilesTest {

  private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

  private record DecisionFile(String key, DmnModelInstance model) {

    <T extends DmnElement> Stream<T> every(Class<T> type) {
      return model.getModelElementsByType(type).stream();
    }
  }

  @Test
  void everyFileHoldsTheTableOfItsName() {
    assertThat(all()).allSatisfy(file -> {
      Dmn.validateModel(file.model);
      assertThat(file.every(Decision.class)).singleElement().satisfies(decision -> {
        assertThat(decision.getId()).isEqualTo(file.key);
        assertThat(decision.getCamundaHistoryTimeToLiveString()).matches("P\\d+D");
        assertThat(decision.getVersionTag()).isNotBlank();
        assertThat(Words.inBoth(decision.getName(), english(decision))).isTrue();
      });
    });
  }

  @Test
  void columnsAndRulesAreThereInArabicAndEnglish() {
    assertThat(findings(file -> file.every(Input.class).filter(column -> !Words.inBoth(column.getLabel(), english(column))).map(Input::getId))).isEmpty();
    assertThat(findings(file -> file.every(Output.class).filter(column -> !Words.inBoth(column.getLabel(), english(column))).map(Output::getId))).isEmpty();
    assertThat(findings(file -> file.every(Rule.class).filter(rule -> rule.getDescription() == null
        || !Words.inBoth(rule.getDescription().getTextContent(), english(rule))).map(Rule::getId))).isEmpty();
  }

  @Test
  void columnsAndRulesHaveWordsForIds() {
    assertThat(findings(file -> Stream.concat(file.every(Input.class).map(Input::getId), file.every(Rule.class).map(Rule::getId)).filter(id -> !Words.isId(id)))).isEmpty();
    assertThat(findings(file -> file.every(Output.class).filter(column -> !column.getId().equals(file.key + "-" + column.getName())).map(Output::getId))).isEmpty();
  }

  @Test
  void theFirstRuleThatFitsDecidesAndTheLastFitsAlways() {
    assertThat(findings(file -> file.every(DecisionTable.class).filter(table -> table.getHitPolicy() == HitPolicy.FIRST)
        .map(table -> List.copyOf(table.getRules())).map(rules -> rules.get(rules.size() - 1))
        .filter(rule -> rule.getInputEntries().stream().anyMatch(entry -> !entry.getText().getTextContent().isBlank())).map(Rule::getId))).isEmpty();
  }

  private static List<DecisionFile> all() {
    return ProcessFile.files("processes", ".dmn").map(path -> new DecisionFile(path.getFileName().toString().replace(".dmn", ""), Dmn.readModelFromFile(path.toFile()))).toList();
  }

  private static List<String> findings(Function<DecisionFile, Stream<String>> rule) {
    return all().stream().flatMap(file -> rule.apply(file).map(finding -> file.key + ": " + finding)).toList();
  }

  private static String english(DmnElement element) {
    return element.getExtensionElements() == null ? "" : element.getExtensionElements().getDomElement().getChildElementsByNameNs(CAMUNDA, "properties").stream()
        .map(DomElement::getChildElements).flatMap(List::stream).filter(property -> "en".equals(property.getAttribute("name")))
        .map(property -> property.getAttribute("value")).findFirst().orElse("");
  }
}
