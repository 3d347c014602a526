package org.sharaka.workflow.decisions;

import java.util.List;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.sharaka.stakeholders.ChannelMix;
import org.sharaka.stakeholders.ContactChannel;
import org.springframework.stereotype.Component;

/** Asks the decision table {@code channelMix}; a survey reaches people by e-mail. */
@Component
class ChannelMixes implements ChannelMix {

  static final String KEY = "channelMix";
  private static final String SURVEY = "SURVEY";

  private final DecisionService decisions;

  ChannelMixes(DecisionService decisions) {
    this.decisions = decisions;
  }

  @Override
  public List<Proposal> propose(Situation situation) {
    return decisions.evaluateDecisionTableByKey(KEY, Variables.createVariables()
        .putValue("tier", name(situation.tier())).putValue("nonResponder", situation.nonResponder())
        .putValue("hasEmail", situation.hasEmail()).putValue("sector", name(situation.sector()))
        .putValue("organisationSize", name(situation.size())).putValue("accessibilityNeed", situation.accessibilityNeed())).getResultList().stream()
        .map(rule -> new Proposal(channel((String) rule.get("channel")), (String) rule.get("rule"))).toList();
  }

  private static ContactChannel channel(String decided) {
    return decided.equals(SURVEY) ? ContactChannel.EMAIL : ContactChannel.valueOf(decided);
  }

  private static String name(Enum<?> value) {
    return value == null ? null : value.name();
  }
}
