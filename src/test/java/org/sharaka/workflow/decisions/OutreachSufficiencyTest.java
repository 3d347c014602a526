package org.sharaka.workflow.decisions;

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
class OutreachSufficiencyTest {

  private static final String KEY = "outreachSufficiency";

  @Autowired DecisionService decisions;
  @Autowired RepositoryService repository;
  @Autowired TakenRules rules;

  @ParameterizedTest
  @CsvSource({
      "1, 9, 0.9, 0.9, 1.0, EXTEND", "0, 2, 0.9, 0.9, 1.0, EXTEND",
      "0, 3, 0.40, 0.25, 0.80, SUFFICIENT", "0, 4, 1.0, 1.0, 1.0, SUFFICIENT",
      "0, 3, 0.399, 0.25, 0.80, ACCEPT_WITH_LIMITATION", "0, 3, 0.40, 0.249, 0.80, ACCEPT_WITH_LIMITATION", "0, 3, 0.40, 0.25, 0.799, ACCEPT_WITH_LIMITATION",
      "0, 3, 0.25, 0.15, 0.60, ACCEPT_WITH_LIMITATION",
      "0, 3, 0.249, 0.15, 0.60, EXTEND", "0, 3, 0.25, 0.149, 0.60, EXTEND", "0, 3, 0.25, 0.15, 0.599, EXTEND", "0, 3, 0, 0, 0, EXTEND"})
  void theWeakestChannelDecides(long sectorsMissing, long workshops, double rate, double lowest, double interviews, String result) {
    Map<String, Object> reached = Map.of("sectorsMissing", sectorsMissing, "workshopsHeld", workshops, "rr2", rate, "minSectorRr2", lowest,
        "interviewsShare", interviews);
    assertThat(decisions.evaluateDecisionTableByKey(KEY, reached).<String>getSingleEntry()).isEqualTo(result);
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void everyRuleIsReached() {
    rules.coverAll(repository, KEY);
  }
}
