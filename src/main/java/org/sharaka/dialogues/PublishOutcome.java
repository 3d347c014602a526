package org.sharaka.dialogues;

import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records that the outcome of the dialogue is public. */
@Service
@Transactional
public class PublishOutcome {

  private final Moves moves;
  private final RequestMail mail;

  PublishOutcome(Moves moves, RequestMail mail) {
    this.moves = moves;
    this.mail = mail;
  }

  public void of(CaseNumber number) {
    DialogueRequest request = moves.move(number, r -> r.take(Step.PUBLISH), "published");
    mail.toApplicant(request, "published", "", Map.of());
  }
}
