package org.sharaka.workflow.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.dmn.Dmn;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.kernel.Sector;
import org.sharaka.stakeholders.Assessment;
import org.sharaka.stakeholders.ChannelMix;
import org.sharaka.stakeholders.OrganisationSize;
import org.sharaka.stakeholders.Tier;
import org.sharaka.stakeholders.TierDecision;
import org.sharaka.support.SharakaTest;
import org.sharaka.support.TakenRules;
import org.sharaka.workflow.engine.Models;
import org.springframework.beans.factory.annotation.Autowired;

@SharakaTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StakeholderDecisionsTest {

  @Autowired TierDecision tiers;
  @Autowired ChannelMix channels;
  @Autowired TakenRules rules;
  @Autowired RepositoryService repository;

  @ParameterizedTest
  @CsvSource({"4, 4, false, false, KEY, influenceAndInterest", "5, 5, true, true, KEY, influenceAndInterest", "4, 3, false, false, KEEP_SATISFIED, influenceAlone",
      "5, 1, true, false, KEEP_SATISFIED, influenceAlone", "3, 4, false, false, KEEP_INFORMED, interestAlone", "1, 5, false, true, KEEP_INFORMED, interestAlone",
      "3, 3, true, false, KEY, regulates", "3, 3, true, true, KEY, regulates", "1, 1, false, true, KEY, inclusion", "3, 3, false, false, INFORM, otherwise",
      "1, 1, false, false, INFORM, otherwise"})
  void theFirstRuleThatFitsGivesTheTier(int influence, int interest, boolean regulator, boolean vulnerable, Tier tier, String rule) {
    assertThat(tiers.decide(new Assessment(influence, interest, regulator, vulnerable))).isEqualTo(new TierDecision.Decided(tier, rule));
  }

  @ParameterizedTest
  @CsvSource(nullValues = "-", delimiter = '|', value = {
      "KEY | false | true | GOVERNMENT | LARGE | false | INTERVIEW:keyStakeholder EMAIL:reachableByMail",
      "KEY | true | true | PRIVATE | - | false | INTERVIEW:keyStakeholder PHONE:keyWithoutAnswer EMAIL:reachableByMail",
      "INFORM | true | true | CIVIL_SOCIETY | SMALL | false | EMAIL:reachableByMail WORKSHOP:smallAssociation",
      "INFORM | false | true | CIVIL_SOCIETY | LARGE | false | EMAIL:reachableByMail",
      "- | false | false | PRIVATE | SMALL | false | PHONE:withoutMail",
      "- | false | true | ACADEMIA | - | true | EMAIL:reachableByMail INTERVIEW:adaptedInterview"})
  void everyRuleThatFitsProposesAChannel(Tier tier, boolean silent, boolean email, Sector sector, OrganisationSize size, boolean need, String proposed) {
    assertThat(channels.propose(new ChannelMix.Situation(tier, silent, email, sector, size, need)).stream().map(p -> p.channel() + ":" + p.rule()))
        .isEqualTo(Arrays.asList(proposed.split(" ")));
  }

  @Test
  void theTablesAreReadInEitherLanguage() throws Exception {
    String id = repository.createDecisionDefinitionQuery().decisionDefinitionKey("stakeholderTier").latestVersion().singleResult().getId();
    byte[] arabic = repository.getDecisionModel(id).readAllBytes();
    assertThat(new String(arabic, StandardCharsets.UTF_8)).contains("label=\"التأثير (1–5)\"");
    byte[] english = Models.withEnglishNames(arabic);
    assertThat(new String(english, StandardCharsets.UTF_8)).contains("label=\"Influence (1–5)\"", "High influence alone: keep satisfied", "name=\"tier\"");
    assertThat(Dmn.readModelFromStream(new ByteArrayInputStream(english)).getDefinitions().getDrgElements()).hasSize(1);
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void everyRuleIsReached() {
    rules.coverAll(repository, "stakeholderTier");
    rules.coverAll(repository, "channelMix");
  }
}
