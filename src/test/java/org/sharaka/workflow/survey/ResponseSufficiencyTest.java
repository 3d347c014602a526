package org.sharaka.workflow.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.support.SharakaTest;
import org.sharaka.support.TakenRules;
import org.springframework.beans.factory.annotation.Autowired;

@SharakaTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ResponseSufficiencyTest {

  @Autowired DecisionService decisions;
  @Autowired RepositoryService repository;
  @Autowired TakenRules rules;

  @ParameterizedTest
  @CsvSource({
      "0, 0, 0.0, true, 0, 9, 0, NO_RECIPIENTS", "10, 0, 0.0, true, 0, 9, 5, HUMAN_DECISION", "10, 4, 0.4, true, 0, 0, 5, PROCEED",
      "10, 9, 0.9, false, 0, 5, 0, EXTEND", "10, 3, 0.39, true, 1, 5, 3, EXTEND", "10, 3, 0.39, true, 2, 5, 3, PHONE_FOLLOW_UP",
      "10, 3, 0.39, true, 0, 4, 3, PHONE_FOLLOW_UP", "10, 3, 0.39, true, 0, 4, 0, HUMAN_DECISION", "10, 3, 0.39, true, 2, 9, 0, HUMAN_DECISION"})
  void theFirstRuleThatFitsDecides(int invited, int usable, double rate, boolean everySector, int extensions, int days, int keySilent, String outcome) {
    Map<String, Object> facts = Map.of("invited", invited, "usable", usable, "rr2", rate, "targetRate", 0.4, "everySectorAnswered", everySector,
        "extensions", extensions, "daysSinceContact", days, "keySilent", keySilent, "asItComes", false);
    assertThat(decisions.evaluateDecisionTableByKey("responseSufficiency", facts).<String>getSingleEntry()).isEqualTo(outcome);
  }

  @Test
  void anEvaluationThatNobodyAnsweredWaitsForNobody() {
    Map<String, Object> facts = Map.of("invited", 10, "usable", 0, "rr2", 0.0, "targetRate", 0.0, "everySectorAnswered", true, "extensions", 0,
        "daysSinceContact", 9, "keySilent", 3, "asItComes", true);
    assertThat(decisions.evaluateDecisionTableByKey("responseSufficiency", facts).<String>getSingleEntry()).isEqualTo("ABANDON");
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void everyRuleIsReached() {
    rules.coverAll(repository, "responseSufficiency");
  }
}
