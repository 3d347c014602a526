package org.sharaka.dialogues;

import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records that the official answers to the recommendations are in and their follow-up has begun. */
@Service
@Transactional
public class BeginFollowUp {

  private final Moves moves;
  private final RequestMail mail;

  BeginFollowUp(Moves moves, RequestMail mail) {
    this.moves = moves;
    this.mail = mail;
  }

  /** @param recommendations how many are followed up */
  public void of(CaseNumber number, int recommendations) {
    DialogueRequest request = moves.move(number, DialogueRequest::follow, "followUp", Map.of("recommendations", recommendations));
    mail.toApplicant(request, "followUp", "", Map.of("recommendations", recommendations));
  }
}
