package org.sharaka.workflow.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.projects.PhaseKey;
import org.sharaka.support.SampleProjects;
import org.sharaka.support.SharakaTest;
import org.sharaka.support.TakenRules;
import org.springframework.beans.factory.annotation.Autowired;

@SharakaTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PhaseExitCriteriaTest {

  @Autowired DecisionService decisions;
  @Autowired RepositoryService repository;
  @Autowired TakenRules rules;
  @Autowired ExitFacts facts;
  @Autowired SampleProjects projects;

  @ParameterizedTest
  @CsvSource({
      "1, workshopsHeld, 3, 2, WORKSHOPS", "1, sectorsMissing, 0, 1, SECTORS", "1, statementsUncoded, 0, 1, CODING",
      "2, benchmarksRegional, 3, 2, REGIONAL", "2, benchmarksInternational, 3, 2, INTERNATIONAL", "2, focusAreas, 1, 0, FOCUS",
      "2, focusAreasWithoutEvidence, 0, 1, FOCUS_EVIDENCE", "2, clausesWithoutEvidence, 0, 1, CLAUSE_EVIDENCE",
      "3, commentsOpen, 0, 1, COMMENTS", "3, responsesPublished, 1, 0, RESPONSE",
      "4, signOffsMissing, 0, 1, SIGN_OFFS", "4, distributionPercent, 100, 99, DISTRIBUTION", "4, planActivities, 1, 0, PLAN",
      "5, regionsWithoutTraining, 0, 1, REGIONS", "6, adopted, 1, 0, ADOPTION", "6, publicVersion, 1, 0, PUBLICATION"})
  void aCriterionIsMetByAsMuchAsItAsksForAndNotByLess(int phase, String fact, long enough, long tooLittle, String criterion) {
    assertThat(unmet(phase, fact, enough)).isEmpty();
    assertThat(unmet(phase, fact, tooLittle)).containsExactly(criterion);
    assertThat(unmet(phase % 6 + 1, fact, tooLittle)).as("another phase asks for something else").isEmpty();
  }

  @Test
  void whateverACriterionAsksForIsCounted() {
    CaseNumber project = projects.planned();
    Map<PhaseKey, Set<String>> counted = Arrays.stream(PhaseKey.values()).collect(Collectors.toMap(phase -> phase, phase -> facts.of(project, phase).keySet()));
    Map<PhaseKey, Set<String>> asked = asked();
    assertThat(asked).hasSize(PhaseKey.values().length);
    asked.forEach((phase, all) -> assertThat(counted.get(phase)).as(phase.key()).containsAll(all));
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void everyRuleIsReached() {
    rules.coverAll(repository, PhaseGate.CRITERIA);
  }

  private List<String> unmet(int phase, String fact, long amount) {
    return decisions.evaluateDecisionTableByKey(PhaseGate.CRITERIA, Map.of("phase", phase, "fact", fact, "amount", amount)).collectEntries("criterion");
  }

  private Map<PhaseKey, Set<String>> asked() {
    String id = repository.createDecisionDefinitionQuery().decisionDefinitionKey(PhaseGate.CRITERIA).latestVersion().singleResult().getId();
    return repository.getDmnModelInstance(id).getModelElementsByType(Rule.class).stream().map(rule -> List.copyOf(rule.getInputEntries()))
        .collect(Collectors.groupingBy(rule -> PhaseKey.of(Integer.parseInt(text(rule.get(0)))),
            Collectors.mapping(rule -> text(rule.get(1)).replace("\"", ""), Collectors.toCollection(TreeSet::new))));
  }

  private static String text(InputEntry entry) {
    return entry.getText().getTextContent().strip();
  }
}
