package org.sharaka.dialogues;

import java.util.Map;
import org.sharaka.cases.Timeline;
import org.sharaka.stakeholders.Register;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps how a letter of invitation came to a body that no mail reaches. */
@Service
@Transactional
public class RecordDelivery {

  private final Counterparts counterparts;
  private final Register register;
  private final Timeline timeline;

  RecordDelivery(Counterparts counterparts, Register register, Timeline timeline) {
    this.counterparts = counterparts;
    this.register = register;
    this.timeline = timeline;
  }

  public void of(long counterpart, String how) {
    Counterpart invited = counterparts.get(counterpart);
    TextRules rules = new TextRules();
    String told = rules.required("how", how, 200);
    rules.check();
    timeline.note(invited.request(), "request.letterDelivered", Map.of("who", register.organisation(invited.organisation()).orElseThrow().name(), "how", told));
  }
}
