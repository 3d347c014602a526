package org.sharaka.workflow.decisions;

import java.util.Arrays;
import java.util.Set;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.sharaka.dialogues.screening.CharterDecision;
import org.springframework.stereotype.Component;

/** Asks the decision tables {@code charterKnockOut} and {@code charterScore}, and hands what they say to {@code charterScreening}. */
@Component
class CharterTables implements CharterDecision {

  static final String KNOCK_OUT = "charterKnockOut";
  static final String SCORE = "charterScore";
  static final String SCREENING = "charterScreening";

  private final DecisionService decisions;

  CharterTables(DecisionService decisions) {
    this.decisions = decisions;
  }

  @Override
  public Ruling judge(Answers answers) {
    DmnDecisionRuleResult obstacle = decisions.evaluateDecisionTableByKey(KNOCK_OUT, obstacles(answers.obstacles())).getSingleResult();
    Number points = decisions.evaluateDecisionTableByKey(SCORE, levels(answers)).getSingleEntry();
    double score = points == null ? 0 : points.doubleValue();
    String knockOut = obstacle.getEntry("verdict");
    String recommendation = decisions.evaluateDecisionTableByKey(SCREENING, Variables.createVariables().putValue("knockOut", knockOut).putValue("score", score))
        .getSingleEntry();
    return new Ruling(knockOut, obstacle.getEntry("clause"), score, Recommendation.valueOf(recommendation));
  }

  private static VariableMap obstacles(Set<Obstacle> found) {
    return Variables.createVariables().putValue("hatred", found.contains(Obstacle.HATRED)).putValue("againstRights", found.contains(Obstacle.AGAINST_RIGHTS))
        .putValue("individualComplaint", found.contains(Obstacle.INDIVIDUAL_COMPLAINT)).putValue("privateInterest", found.contains(Obstacle.PRIVATE_INTEREST))
        .putValue("publicPolicy", !found.contains(Obstacle.NO_PUBLIC_POLICY)).putValue("registered", !found.contains(Obstacle.NOT_REGISTERED))
        .putValue("nationalLevel", !found.contains(Obstacle.NOT_NATIONAL));
  }

  private static VariableMap levels(Answers answers) {
    VariableMap levels = Variables.createVariables();
    Arrays.stream(Criterion.values()).forEach(criterion -> levels.putValue(criterion.key(), answers.levels().getOrDefault(criterion, Level.NONE).name()));
    return levels;
  }
}
