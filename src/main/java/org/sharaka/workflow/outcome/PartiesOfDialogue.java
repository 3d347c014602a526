package org.sharaka.workflow.outcome;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.sharaka.dialogues.CoApplicants;
import org.sharaka.dialogues.Counterpart;
import org.sharaka.dialogues.Counterparts;
import org.sharaka.dialogues.DialogueGroup;
import org.sharaka.dialogues.Requests;
import org.sharaka.dialogues.Seat;
import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Component;

/** The organisations of the register that are party to a dialogue: who was invited, who sat at the table, who asked. */
@Component
class PartiesOfDialogue {

  private final Requests requests;
  private final Counterparts counterparts;
  private final DialogueGroup group;
  private final CoApplicants coApplicants;

  PartiesOfDialogue(Requests requests, Counterparts counterparts, DialogueGroup group, CoApplicants coApplicants) {
    this.requests = requests;
    this.counterparts = counterparts;
    this.group = group;
    this.coApplicants = coApplicants;
  }

  /** Those who were invited come first. */
  Set<Long> of(CaseNumber number) {
    Set<Long> parties = new LinkedHashSet<>();
    counterparts.of(number).stream().map(Counterpart::organisation).forEach(parties::add);
    group.of(number).stream().map(Seat::organisation).forEach(parties::add);
    parties.add(requests.get(number).identity().organisation());
    coApplicants.of(number).stream().map(CoApplicants.CoApplicant::organisation).forEach(parties::add);
    parties.removeIf(Objects::isNull);
    return parties;
  }
}
