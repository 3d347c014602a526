package org.sharaka.stakeholders;

/** Decides how closely a stakeholder is engaged. The decision {@code stakeholderTier} stands behind it. */
public interface TierDecision {

  Decided decide(Assessment assessment);

  /** @param rule the rule that decided, its sentence in the bundles under {@code tier.rule} */
  record Decided(Tier tier, String rule) {}
}
