package org.sharaka.workflow.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.dialogues.Confidentiality;
import org.sharaka.dialogues.DialogueFormat;
import org.sharaka.dialogues.Priority;
import org.sharaka.dialogues.screening.CharterDecision;
import org.sharaka.dialogues.screening.CharterDecision.Answers;
import org.sharaka.dialogues.screening.CharterDecision.Criterion;
import org.sharaka.dialogues.screening.CharterDecision.Level;
import org.sharaka.dialogues.screening.CharterDecision.Obstacle;
import org.sharaka.dialogues.screening.CharterDecision.Recommendation;
import org.sharaka.dialogues.screening.CompletenessDecision;
import org.sharaka.dialogues.screening.DuplicateDecision;
import org.sharaka.dialogues.screening.FormatDecision;
import org.sharaka.dialogues.screening.GroupDecision;
import org.sharaka.dialogues.screening.PriorityDecision;
import org.sharaka.support.SharakaTest;
import org.sharaka.support.TakenRules;
import org.springframework.beans.factory.annotation.Autowired;

@SharakaTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PartnershipDecisionsTest {

  @Autowired CompletenessDecision completeness;
  @Autowired DuplicateDecision duplicates;
  @Autowired CharterDecision charter;
  @Autowired GroupDecision group;
  @Autowired FormatDecision formats;
  @Autowired PriorityDecision priorities;
  @Autowired RepositoryService repository;
  @Autowired TakenRules rules;

  @ParameterizedTest
  @CsvSource({
      "true,  true,  true,  true,  true,  ''",
      "false, true,  true,  true,  true,  PROBLEM",
      "true,  false, true,  true,  true,  AUTHORITY",
      "true,  true,  false, true,  true,  COUNTERPART",
      "true,  true,  true,  false, true,  OUTCOME",
      "true,  true,  true,  true,  false, ATTACHMENT",
      "false, true,  true,  false, true,  'PROBLEM,OUTCOME'"})
  void whatIsMissingIsNamed(boolean problem, boolean authority, boolean counterpart, boolean outcome, boolean attachments, String missing) {
    assertThat(String.join(",", completeness.missing(new CompletenessDecision.Facts(problem, authority, counterpart, outcome, attachments)))).isEqualTo(missing);
  }

  @ParameterizedTest
  @CsvSource({
      "true,  true,  true,  0.60, false, 400, false, BLOCK_DUPLICATE",
      "true,  true,  true,  0.59, false, 1,   false, NEW",
      "false, true,  true,  0.85, true,  180, false, PROPOSE_MERGE",
      "false, true,  true,  0.85, true,  181, false, SHOW_RELATED",
      "false, true,  true,  0.84, true,  10,  false, SHOW_RELATED",
      "false, true,  true,  0.90, false, 10,  false, SHOW_RELATED",
      "false, true,  false, 0.60, true,  365, true,  REQUIRE_NEW_ELEMENT",
      "false, true,  false, 0.60, true,  366, true,  SHOW_RELATED",
      "false, true,  false, 0.60, true,  10,  false, SHOW_RELATED",
      "false, false, true,  0.30, true,  10,  false, NEW"})
  void howFarARequestDoublesAnother(boolean sameApplicant, boolean sameIssue, boolean open, double similarity, boolean sameCounterpart, int age, boolean published,
      DuplicateDecision.Verdict verdict) {
    assertThat(duplicates.judge(new DuplicateDecision.Facts(sameApplicant, sameIssue, open, similarity, sameCounterpart, age, published))).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
      "HATRED,               REJECT,   C4, RECOMMEND_REJECT",
      "AGAINST_RIGHTS,       REJECT,   C2, RECOMMEND_REJECT",
      "INDIVIDUAL_COMPLAINT, REDIRECT, C1, REDIRECT",
      "PRIVATE_INTEREST,     REJECT,   C5, RECOMMEND_REJECT",
      "NO_PUBLIC_POLICY,     REDIRECT, C3, REDIRECT",
      "NOT_REGISTERED,       INFO,     C2, ASK_FOR_INFORMATION",
      "NOT_NATIONAL,         REDIRECT, C3, REDIRECT"})
  void anObstacleOutweighsEveryScore(Obstacle obstacle, String knockOut, String clause, Recommendation recommendation) {
    var ruling = charter.judge(new Answers(Set.of(obstacle), all(Level.FULL)));
    assertThat(ruling.knockOut()).isEqualTo(knockOut);
    assertThat(ruling.clause()).isEqualTo(clause);
    assertThat(ruling.recommendation()).isEqualTo(recommendation);
  }

  @Test
  void aRequestThatMeetsEverythingHasAHundredPointsAndOneThatMeetsNothingNone() {
    assertThat(charter.judge(new Answers(Set.of(), all(Level.FULL)))).extracting(CharterDecision.Ruling::score, CharterDecision.Ruling::recommendation)
        .containsExactly(100.0, Recommendation.RECOMMEND_ACCEPT);
    assertThat(charter.judge(new Answers(Set.of(), all(Level.PARTLY)))).extracting(CharterDecision.Ruling::score, CharterDecision.Ruling::recommendation)
        .containsExactly(50.0, Recommendation.COMMITTEE_DISCUSS);
    assertThat(charter.judge(new Answers(Set.of(), all(Level.NONE)))).extracting(CharterDecision.Ruling::score, CharterDecision.Ruling::recommendation)
        .containsExactly(0.0, Recommendation.RECOMMEND_REJECT);
  }

  @Test
  void sixtyPointsAreRecommendedAndFortyAreDiscussed() {
    Map<Criterion, Level> sixty = all(Level.NONE);
    Arrays.asList(Criterion.POLICY_RELEVANCE, Criterion.RIGHTS_AND_ACCESS, Criterion.EVIDENCE, Criterion.SOLUTIONS).forEach(one -> sixty.put(one, Level.FULL));
    assertThat(charter.judge(new Answers(Set.of(), sixty)).recommendation()).isEqualTo(Recommendation.RECOMMEND_ACCEPT);
    sixty.put(Criterion.SOLUTIONS, Level.PARTLY);
    assertThat(charter.judge(new Answers(Set.of(), sixty)).recommendation()).isEqualTo(Recommendation.COMMITTEE_DISCUSS);
    sixty.put(Criterion.SOLUTIONS, Level.NONE);
    sixty.put(Criterion.EVIDENCE, Level.NONE);
    assertThat(charter.judge(new Answers(Set.of(), sixty)).recommendation()).as("forty").isEqualTo(Recommendation.COMMITTEE_DISCUSS);
    sixty.put(Criterion.RIGHTS_AND_ACCESS, Level.PARTLY);
    assertThat(charter.judge(new Answers(Set.of(), sixty)).recommendation()).isEqualTo(Recommendation.RECOMMEND_REJECT);
  }

  @ParameterizedTest
  @CsvSource({
      "40, 40, 20, true,  2, true,  2, ''",
      "39, 41, 20, true,  2, true,  2, PUBLIC_TOO_FEW",
      "50, 39, 11, true,  2, true,  2, CIVIL_TOO_FEW",
      "40, 40, 21, true,  2, true,  2, EXPERTS_TOO_MANY",
      "40, 40, 20, false, 2, true,  2, AFFECTED_MISSING",
      "40, 40, 20, true,  3, true,  2, TOO_MANY_SEATS",
      "40, 40, 20, true,  2, false, 2, APPLICANT_MISSING",
      "40, 40, 20, true,  2, true,  3, ROTATION_DUE"})
  void aGroupIsBalanced(double publicShare, double civilShare, double experts, boolean affected, int seats, boolean applicant, int groups, String finding) {
    assertThat(String.join(",", group.findings(new GroupDecision.Facts(publicShare, civilShare, experts, affected, seats, applicant, groups)))).isEqualTo(finding);
  }

  @ParameterizedTest
  @CsvSource({
      "20, false, false, false, false, ROUND_TABLE,      OPEN",
      "26, false, false, false, false, WORKSHOP,         OPEN",
      "26, true,  false, false, true,  WORKING_GROUP,    CHATHAM_HOUSE",
      "10, false, true,  false, false, WRITTEN_EXCHANGE, OPEN",
      "10, false, false, true,  true,  ROUND_TABLE,      CLOSED"})
  void formAndConfidentialityFitTheMatter(int participants, boolean drafting, boolean simple, boolean affected, boolean sensitive, DialogueFormat format,
      Confidentiality confidentiality) {
    assertThat(formats.suggest(new FormatDecision.Facts(participants, drafting, simple, affected, sensitive)))
        .isEqualTo(new FormatDecision.Suggestion(format, confidentiality));
  }

  @ParameterizedTest
  @CsvSource({
      "30,    false, 0,  URGENT",
      "31,    false, 0,  NORMAL",
      "10000, true,  0,  URGENT",
      "10000, false, 80, HIGH",
      "10000, false, 79, NORMAL"})
  void whatCannotWaitIsUrgent(int daysToLaw, boolean harm, double score, Priority priority) {
    assertThat(priorities.of(daysToLaw, harm, score)).isEqualTo(priority);
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void everyRuleIsReached() {
    for (String table : new String[] {Completeness.KEY, Duplicates.KEY, CharterTables.KNOCK_OUT, CharterTables.SCORE, CharterTables.SCREENING, GroupBalance.KEY,
        DialogueFormats.FORMAT, DialogueFormats.CONFIDENTIALITY, RequestPriorities.KEY}) {
      rules.coverAll(repository, table);
    }
  }

  private static Map<Criterion, Level> all(Level level) {
    Map<Criterion, Level> levels = new EnumMap<>(Criterion.class);
    Arrays.stream(Criterion.values()).forEach(criterion -> levels.put(criterion, level));
    return levels;
  }
}
