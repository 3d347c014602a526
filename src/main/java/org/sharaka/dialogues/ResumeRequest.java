package org.sharaka.dialogues;

import java.time.Clock;
import java.util.Map;
import org.sharaka.cases.Clocks;
import org.sharaka.kernel.CaseNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a request go on where it rested. */
@Service
@Transactional
public class ResumeRequest {

  private final Moves moves;
  private final Clocks clocks;
  private final RequestMail mail;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  ResumeRequest(Moves moves, Clocks clocks, RequestMail mail, Clock clock, ApplicationEventPublisher events) {
    this.moves = moves;
    this.clocks = clocks;
    this.mail = mail;
    this.clock = clock;
    this.events = events;
  }

  public void of(CaseNumber number) {
    DialogueRequest request = moves.move(number, DialogueRequest::resume, "resumed");
    clocks.thaw(number);
    mail.toApplicant(request, "resumed", clock.instant().toEpochMilli(), Map.of());
    events.publishEvent(new RequestResumed(number));
  }
}
