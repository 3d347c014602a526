package org.sharaka.dialogues;

import java.time.Clock;
import java.util.Map;
import org.sharaka.cases.Clocks;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a request rest for a reason that everyone may read. */
@Service
@Transactional
public class SuspendRequest {

  private final Moves moves;
  private final Clocks clocks;
  private final RequestMail mail;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  SuspendRequest(Moves moves, Clocks clocks, RequestMail mail, Clock clock, ApplicationEventPublisher events) {
    this.moves = moves;
    this.clocks = clocks;
    this.mail = mail;
    this.clock = clock;
    this.events = events;
  }

  public void of(CaseNumber number, LocalizedText reason) {
    TextRules rules = new TextRules();
    LocalizedText why = rules.required("reason", reason.ar(), reason.en(), TextRules.NOTE);
    rules.check();
    DialogueRequest request = moves.move(number, r -> r.suspend(why), "suspended", Map.of("reason", why));
    clocks.freeze(number);
    mail.toApplicant(request, "suspended", clock.instant().toEpochMilli(), Map.of("reason", why));
    events.publishEvent(new RequestSuspended(number));
  }
}
