package org.sharaka.agreements;

import org.sharaka.kernel.LocalizedText;

/**
 * What the parties agree on. Of a proposal only kind, title and objectives are known.
 *
 * @param areas         of cooperation
 * @param financial     whether it costs one of the parties money
 * @param financialNote how much and from which budget, {@code null} without
 * @param dataSharing   whether the parties hand each other personal or protected data
 * @param foreignParty  whether one of the parties is from another country
 * @param months        how long it runs from the signature
 * @param noticeDays    calendar days from a notice of termination to the end
 * @param dispute       how differences are settled, and by whom
 * @param binding       what the text says of itself: whether it binds
 * @param goal          the strategic goal it serves
 */
public record Terms(AgreementKind kind, LocalizedText title, String objectives, String areas, boolean financial, String financialNote, boolean dataSharing,
    boolean foreignParty, Integer months, RenewalRule renewal, Integer noticeDays, String dispute, Boolean binding, TextLanguages languages, String goal, String kpis) {

  static Terms proposed(AgreementKind kind, LocalizedText title, String objectives) {
    return new Terms(kind, title, objectives, null, false, null, false, false, null, null, null, null, null, null, null, null);
  }
}
