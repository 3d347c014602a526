package org.sharaka.dialogues;

import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends a request by decision of the committee, for a reason that everyone may read; both sides are told. */
@Service
@Transactional
public class CancelRequest {

  private final Moves moves;
  private final Counterparts counterparts;
  private final RequestMail mail;
  private final ApplicationEventPublisher events;

  CancelRequest(Moves moves, Counterparts counterparts, RequestMail mail, ApplicationEventPublisher events) {
    this.moves = moves;
    this.counterparts = counterparts;
    this.mail = mail;
    this.events = events;
  }

  public void of(CaseNumber number, LocalizedText reason) {
    TextRules rules = new TextRules();
    LocalizedText why = rules.required("reason", reason.ar(), reason.en(), TextRules.NOTE);
    rules.check();
    DialogueRequest request = moves.move(number, r -> r.cancel(why), "cancelled", Map.of("reason", why));
    mail.toApplicant(request, "cancelled", "", Map.of("reason", why));
    counterparts.of(number).forEach(counterpart -> mail.toOrganisation(counterpart.organisation(), request, "cancelled", "", Map.of("reason", why)));
    events.publishEvent(new RequestCancelled(number));
  }
}
