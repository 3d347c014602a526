package org.sharaka.dialogues.screening;

import java.util.List;

/** When a dialogue group is balanced, which stands in a decision table. */
public interface GroupDecision {

  /** Shares in per cent. */
  record Facts(double publicShare, double civilShare, double expertShare, boolean affectedSeated, int mostSeats, boolean applicantSeated, int mostGroups) {}

  /** @return codes of what is out of balance */
  List<String> findings(Facts facts);
}
