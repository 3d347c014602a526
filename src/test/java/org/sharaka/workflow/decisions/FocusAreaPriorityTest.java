package org.sharaka.workflow.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.projects.research.FocusArea.Priority;
import org.sharaka.support.SharakaTest;
import org.sharaka.support.TakenRules;
import org.springframework.beans.factory.annotation.Autowired;

@SharakaTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FocusAreaPriorityTest {

  private static final String KEY = "focusAreaPriority";

  @Autowired DecisionService decisions;
  @Autowired RepositoryService repository;
  @Autowired TakenRules rules;

  @ParameterizedTest
  @CsvSource({
      "1, 1, 3, 5, 5, 5, 5, 100", "1, 0, 0, 0, 0, 0, 0, 25", "0, 1, 0, 0, 0, 0, 0, 20", "0, 0, 3, 0, 0, 0, 0, 15", "0, 0, 9, 0, 0, 0, 0, 15",
      "0, 0, 0, 5, 0, 0, 0, 15", "0, 0, 0, 0, 5, 0, 0, 10", "0, 0, 0, 0, 0, 5, 0, 10", "0, 0, 0, 0, 0, 0, 5, 5",
      "0.75, 0.5, 2, 4, 3, 2, 1, 61.75", "0.25, 0.1, 1, 1, 1, 1, 1, 21.25"})
  void pointsAddUpToAHundred(double salience, double intensity, int benchmarks, int alignment, int feasibility, int strength, int urgency, double points) {
    Number sum = score(salience, intensity, benchmarks, alignment, feasibility, strength, urgency);
    assertThat(sum.doubleValue()).isCloseTo(points, within(0.0001));
  }

  @Test
  void whatNobodyRaisedAndNothingSupportsHasNoPoints() {
    assertThat(score(0, 0, 0, 0, 0, 0, 0)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"100, PRIORITY", "70, PRIORITY", "69, CANDIDATE", "50, CANDIDATE", "49, PARK", "0, PARK"})
  void pointsMakeThePriority(int score, Priority priority) {
    assertThat(Priority.of(score)).isEqualTo(priority);
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void everyRuleIsReached() {
    rules.coverAll(repository, KEY);
  }

  private Number score(double salience, double intensity, int benchmarks, int alignment, int feasibility, int strength, int urgency) {
    return decisions.evaluateDecisionTableByKey(KEY, Map.of("salience", salience, "intensity", intensity, "benchmarks", benchmarks, "alignment", alignment,
        "feasibility", feasibility, "strength", strength, "urgency", urgency)).getSingleEntry();
  }
}
