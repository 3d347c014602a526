package org.sharaka.dialogues;

import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the applicant's withdrawal, and tells counterparts that know of the request. */
@Service
@Transactional
public class WithdrawRequest {

  private final Moves moves;
  private final Requests requests;
  private final Counterparts counterparts;
  private final RequestMail mail;
  private final ApplicationEventPublisher events;

  WithdrawRequest(Moves moves, Requests requests, Counterparts counterparts, RequestMail mail, ApplicationEventPublisher events) {
    this.moves = moves;
    this.requests = requests;
    this.counterparts = counterparts;
    this.mail = mail;
    this.events = events;
  }

  public void of(CaseNumber number, String reason) {
    TextRules rules = new TextRules();
    String why = rules.optional("reason", reason, TextRules.NOTE);
    rules.check();
    RequestStatus standing = requests.lock(number).standing();
    RequestWithdrawn.Stage stage = standing.isAfterDialogue() ? RequestWithdrawn.Stage.AFTER_DIALOGUE
        : standing.isKnownToCounterpart() ? RequestWithdrawn.Stage.AFTER_INVITATION : RequestWithdrawn.Stage.BEFORE_INVITATION;
    DialogueRequest request = moves.byPartner(number, r -> r.withdraw(why == null ? null : LocalizedText.same(why)),
        stage == RequestWithdrawn.Stage.AFTER_DIALOGUE ? "left" : "withdrawn", Map.of());
    mail.toApplicant(request, "withdrawn", "", Map.of("stage", stage.name()));
    if (stage != RequestWithdrawn.Stage.BEFORE_INVITATION) {
      counterparts.of(number).forEach(counterpart -> mail.toOrganisation(counterpart.organisation(), request, "withdrawnForCounterpart", "", Map.of("stage", stage.name())));
    }
    events.publishEvent(new RequestWithdrawn(number, stage));
  }
}
