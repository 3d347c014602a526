package org.sharaka.workflow.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.memberships.EligibilityDecision;
import org.sharaka.memberships.EligibilityOutcome;
import org.sharaka.support.SharakaTest;
import org.sharaka.support.TakenRules;
import org.springframework.beans.factory.annotation.Autowired;
import org.camunda.bpm.engine.RepositoryService;

@SharakaTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MembershipEligibilityTest {

  @Autowired EligibilityDecision decision;
  @Autowired RepositoryService repository;
  @Autowired TakenRules rules;

  @ParameterizedTest
  @CsvSource({
      "true,  true,  false, false, true,  true,  false, ELIGIBLE,    ''",
      "true,  false, false, false, true,  true,  false, INELIGIBLE,  FOR_PROFIT",
      "true,  true,  true,  false, true,  true,  false, INELIGIBLE,  PARTISAN",
      "true,  true,  false, true,  true,  true,  false, INELIGIBLE,  SUSPENDED",
      "false, true,  false, false, true,  true,  false, CONDITIONAL, REGISTRATION_EXPIRED",
      "true,  true,  false, false, false, true,  false, CONDITIONAL, STATUTE_MISSING",
      "true,  true,  false, false, true,  false, false, CONDITIONAL, BOARD_MISSING",
      "true,  true,  false, false, true,  true,  true,  CONDITIONAL, CONFLICT_DECLARED"})
  void eachObjectionHasItsReason(boolean active, boolean nonProfit, boolean partisan, boolean suspended, boolean statute, boolean board, boolean conflict,
      EligibilityOutcome outcome, String reason) {
    var found = decision.judge(new EligibilityDecision.Facts(active, nonProfit, partisan, suspended, statute, board, conflict));
    assertThat(found.outcome()).isEqualTo(outcome);
    assertThat(String.join(",", found.reasons())).isEqualTo(reason);
  }

  @Test
  void theGravestObjectionCountsAndAllAreTold() {
    var found = decision.judge(new EligibilityDecision.Facts(false, false, false, false, false, true, true));
    assertThat(found.outcome()).isEqualTo(EligibilityOutcome.INELIGIBLE);
    assertThat(found.reasons()).containsExactlyInAnyOrder("FOR_PROFIT", "REGISTRATION_EXPIRED", "STATUTE_MISSING", "CONFLICT_DECLARED");
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void everyRuleIsReached() {
    rules.coverAll(repository, MembershipEligibilities.KEY);
  }
}
