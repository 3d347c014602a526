package org.sharaka.dialogues;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records that an invited organisation did not answer in time. It is shown as silence, never as consent. */
@Service
@Transactional
public class RecordSilence {

  private final Counterparts counterparts;
  private final Replies replies;

  RecordSilence(Counterparts counterparts, Replies replies) {
    this.counterparts = counterparts;
    this.replies = replies;
  }

  public void of(long counterpart) {
    Counterpart invited = counterparts.get(counterpart);
    if (invited.reply() == CounterpartReply.NONE) {
      replies.take(invited, new AnswerInvitation.Answer(CounterpartReply.NO_REPLY, null, null, null, null, null));
    }
  }
}
