package org.sharaka.dialogues;

import java.util.Map;
import org.sharaka.cases.Timeline;
import org.sharaka.stakeholders.Register;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds an invited organisation of its answer, or tells its senior contacts that it is overdue. */
@Service
@Transactional
public class RemindCounterpart {

  private final Counterparts counterparts;
  private final Requests requests;
  private final Register register;
  private final RequestMail mail;
  private final Timeline timeline;

  RemindCounterpart(Counterparts counterparts, Requests requests, Register register, RequestMail mail, Timeline timeline) {
    this.counterparts = counterparts;
    this.requests = requests;
    this.register = register;
    this.mail = mail;
    this.timeline = timeline;
  }

  /** @param overdue the day to answer by is past */
  public void of(long counterpart, boolean overdue) {
    Counterpart invited = counterparts.get(counterpart);
    if (invited.reply() == CounterpartReply.NONE) {
      mail.toOrganisation(invited.organisation(), requests.get(invited.request()), overdue ? "invitationOverdue" : "invitationReminder",
          invited.invitedAt().toEpochMilli(), Map.of("until", invited.replyBy().toString()));
      timeline.publish(invited.request(), overdue ? "request.counterpartOverdue" : "request.counterpartReminded",
          Map.of("who", register.organisation(invited.organisation()).orElseThrow().name()));
    }
  }
}
