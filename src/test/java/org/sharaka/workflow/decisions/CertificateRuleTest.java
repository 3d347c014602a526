package org.sharaka.workflow.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.gatherings.CertificateDecision;
import org.sharaka.gatherings.CertificateKind;
import org.sharaka.support.SharakaTest;
import org.sharaka.support.TakenRules;
import org.springframework.beans.factory.annotation.Autowired;

@SharakaTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CertificateRuleTest {

  @Autowired CertificateDecision rule;
  @Autowired RepositoryService repository;
  @Autowired TakenRules rules;

  @ParameterizedTest
  @CsvSource({
      "5, 5, 60,    COMPLETION",
      "4, 5, 100,   COMPLETION",
      "4, 5, 59.99, ATTENDANCE",
      "5, 5, 0,     ATTENDANCE",
      "1, 1, ,      COMPLETION",
      "4, 5, ,      COMPLETION",
      "3, 4, 100,   ",
      "1, 5, ,      "})
  void whoWasThereOftenEnoughGetsOneAndTheTestSaysWhich(int attended, int days, BigDecimal score, CertificateKind kind) {
    assertThat(rule.decide(new CertificateDecision.Facts(attended / (double) days, score))).isEqualTo(Optional.ofNullable(kind));
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void everyRuleIsReached() {
    rules.coverAll(repository, CertificateRules.KEY);
  }
}
