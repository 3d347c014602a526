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
class GoNoGoTest {

  private static final String KEY = "goNoGo";

  @Autowired DecisionService decisions;
  @Autowired RepositoryService repository;
  @Autowired TakenRules rules;

  @ParameterizedTest
  @CsvSource({"0, 0, 0, 2, NOBODY", "0, 10, 4, 0, NOBODY", "1, 2, 0, 0, TOO_FEW", "9, 10, 3, 1, TOO_FEW", "10, 10, 1, 0, SECTOR_MISSING", "11, 10, 4, 0, SECTOR_MISSING",
      "10, 10, 0, 1, SIDE_MISSING", "10, 10, 2, 2, SIDE_MISSING", "10, 10, 0, 0, GO", "1, 0, 0, 0, GO"})
  void aSessionGoesOnWithAQuorumOfEverySectorAndBothSides(int confirmed, int needed, int missing, int sides, String verdict) {
    assertThat(decisions.evaluateDecisionTableByKey(KEY, Map.of("confirmedHeads", confirmed, "neededHeads", needed, "missingSectors", missing, "missingSides", sides))
        .<String>getSingleEntry()).isEqualTo(verdict);
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void everyRuleIsReached() {
    rules.coverAll(repository, KEY);
  }
}
