package org.sharaka.stakeholders;

import java.util.List;
import org.sharaka.kernel.Sector;

/** Proposes the channels through which a stakeholder is reached. The decision {@code channelMix} stands behind it. */
public interface ChannelMix {

  /** @return the channels in the order of the rules, each with the rule that proposed it; a channel may be proposed twice */
  List<Proposal> propose(Situation situation);

  /**
   * @param tier         {@code null} before the assessment
   * @param nonResponder was asked and did not answer
   * @param size         the size of their organisation, {@code null} when unknown
   */
  record Situation(Tier tier, boolean nonResponder, boolean hasEmail, Sector sector, OrganisationSize size, boolean accessibilityNeed) {}

  /** @param rule its sentence stands in the bundles under {@code channel.rule} */
  record Proposal(ContactChannel channel, String rule) {}
}
