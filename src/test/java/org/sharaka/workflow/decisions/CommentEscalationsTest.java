package org.sharaka.workflow.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.guidelines.EscalationDecision;
import org.sharaka.guidelines.Objections;
import org.sharaka.support.SharakaTest;
import org.sharaka.support.TakenRules;
import org.springframework.beans.factory.annotation.Autowired;

@SharakaTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CommentEscalationsTest {

  @Autowired EscalationDecision decision;
  @Autowired RepositoryService repository;
  @Autowired TakenRules rules;

  @ParameterizedTest
  @CsvSource({
      "1, false, false, false, BELOW_THRESHOLD", "1, true, false, false, BELOW_THRESHOLD", "1, false, true, false, BELOW_THRESHOLD",
      "1, true, true, true, KEY_ON_CORE", "2, false, false, true, SEVERAL_SECTORS", "4, true, true, true, SEVERAL_SECTORS"})
  void aClauseIsContestedWhenSectorsOrKeyStakeholdersObject(int sectors, boolean key, boolean core, boolean escalated, String ground) {
    assertThat(decision.decide(new Objections.Objection(1, core, sectors, key))).isEqualTo(new EscalationDecision.Decided(escalated, ground));
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void everyRuleIsReached() {
    rules.coverAll(repository, CommentEscalations.KEY);
  }
}
