package org.sharaka.workflow.preparation;

import java.util.List;
import java.util.Objects;
import org.sharaka.dialogues.Brief;
import org.sharaka.dialogues.BriefIssued;
import org.sharaka.dialogues.BriefPart;
import org.sharaka.dialogues.Briefs;
import org.sharaka.dialogues.Counterpart;
import org.sharaka.dialogues.Counterparts;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.workflow.engine.Messages;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Knows whether both sides have handed in their part of the issue brief, and tells the preparation when the last one does. */
@Component
class BriefWatch {

  private final Briefs briefs;
  private final Counterparts counterparts;
  private final Messages messages;

  BriefWatch(Briefs briefs, Counterparts counterparts, Messages messages) {
    this.briefs = briefs;
    this.counterparts = counterparts;
    this.messages = messages;
  }

  @EventListener
  void on(BriefIssued issued) {
    if (issued.part() != BriefPart.JOINT && complete(issued.number())) {
      messages.tell(issued.number(), DialoguePreparation.BRIEFS_ARRIVED);
    }
  }

  boolean complete(CaseNumber number) {
    List<Brief> issued = briefs.of(number).stream().filter(Brief::isIssued).toList();
    return issued.stream().anyMatch(brief -> brief.part() == BriefPart.APPLICANT)
        && counterparts.of(number).stream().filter(one -> one.reply().comes()).map(Counterpart::organisation).allMatch(organisation -> issued.stream()
            .anyMatch(brief -> brief.part() == BriefPart.COUNTERPART && Objects.equals(brief.organisation(), organisation)));
  }
}
