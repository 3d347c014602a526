package org.sharaka.dialogues.intake;

import org.sharaka.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides about forms that looked like the work of a program. What is accepted goes the way it would have gone. */
@Service
@Transactional
public class Quarantine {

  private final Drafts drafts;
  private final SendDraft send;

  Quarantine(Drafts drafts, SendDraft send) {
    this.drafts = drafts;
    this.send = send;
  }

  /** A guest still proves the address; the form of an account becomes a request. */
  public void accept(long id) {
    send.release(waiting(id));
  }

  public void discard(long id) {
    drafts.move(waiting(id).id(), DraftState.DISCARDED, null, null);
  }

  private Draft waiting(long id) {
    Draft draft = drafts.lock(id);
    if (draft.state() != DraftState.QUARANTINED) {
      throw Refusal.of("request.quarantineSettled").thrown();
    }
    return draft;
  }
}
