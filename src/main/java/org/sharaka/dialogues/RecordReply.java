package org.sharaka.dialogues;

import java.util.Map;
import org.sharaka.cases.Timeline;
import org.sharaka.dialogues.AnswerInvitation.Answer;
import org.sharaka.stakeholders.Register;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the answer of an invited organisation that came by letter, from whoever of the office enters it, and keeps which letter it was. */
@Service
@Transactional
public class RecordReply {

  private final AnswerInvitation answers;
  private final Counterparts counterparts;
  private final Register register;
  private final Timeline timeline;

  RecordReply(AnswerInvitation answers, Counterparts counterparts, Register register, Timeline timeline) {
    this.answers = answers;
    this.counterparts = counterparts;
    this.register = register;
    this.timeline = timeline;
  }

  /** @param letter reference and date of the letter */
  public void of(long counterpart, Answer answer, String letter) {
    Counterpart invited = counterparts.get(counterpart);
    TextRules rules = new TextRules();
    String reference = rules.required("letter", letter, 200);
    rules.check();
    answers.with(counterpart, answer);
    timeline.note(invited.request(), "request.replyEntered",
        Map.of("who", register.organisation(invited.organisation()).orElseThrow().name(), "letter", reference));
  }
}
