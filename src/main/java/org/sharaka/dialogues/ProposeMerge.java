package org.sharaka.dialogues;

import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the applicant whether the request may join another on the same matter. */
@Service
@Transactional
public class ProposeMerge {

  private final Moves moves;
  private final Requests requests;
  private final RequestMail mail;

  ProposeMerge(Moves moves, Requests requests, RequestMail mail) {
    this.moves = moves;
    this.requests = requests;
    this.mail = mail;
  }

  public void of(CaseNumber number, CaseNumber into) {
    DialogueRequest target = requests.get(into);
    if (!target.status().isActive()) {
      throw Refusal.at("into", "request.mergeIntoEnded").thrown();
    }
    DialogueRequest request = moves.move(number, r -> r.proposeMerge(into), "mergeProposed", Map.of("into", into.value()));
    mail.toApplicant(request, "mergeProposed", into, Map.of("into", into.value(), "intoTitle", target.title()));
  }
}
