package org.sharaka.dialogues;

import java.util.List;
import java.util.Map;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.stakeholders.OrganisationSucceeded;
import org.sharaka.stakeholders.Register;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * When a body is dissolved into another, the successor takes its place in open requests: both sides are told, and an
 * invitation that waits for an answer goes on waiting for the successor's.
 */
@Component
@Transactional
class TellOfSuccession {

  private final Counterparts counterparts;
  private final Requests requests;
  private final Register register;
  private final AnswerInvitation answers;
  private final RequestMail mail;
  private final Timeline timeline;

  TellOfSuccession(Counterparts counterparts, Requests requests, Register register, AnswerInvitation answers, RequestMail mail, Timeline timeline) {
    this.counterparts = counterparts;
    this.requests = requests;
    this.register = register;
    this.answers = answers;
    this.mail = mail;
    this.timeline = timeline;
  }

  @EventListener
  void on(OrganisationSucceeded succeeded) {
    LocalizedText gone = name(succeeded.gone());
    LocalizedText successor = name(succeeded.successor());
    counterparts.ofOrganisations(List.of(succeeded.gone())).forEach(invited -> {
      DialogueRequest request = requests.get(invited.request());
      if (request.status().isActive()) {
        tell(request, succeeded, Map.of("gone", gone, "successor", successor));
        settleTwice(invited, succeeded.successor(), successor);
      }
    });
  }

  private void tell(DialogueRequest request, OrganisationSucceeded succeeded, Map<String, ?> facts) {
    timeline.publish(request.number(), "request.counterpartSucceeded", facts);
    mail.toApplicant(request, "succession", succeeded.gone(), facts);
    mail.toOrganisation(succeeded.gone(), request, "successionForCounterpart", succeeded.gone(), facts);
    mail.toOrganisation(succeeded.successor(), request, "successionForCounterpart", succeeded.gone(), facts);
  }

  /** Where the successor was invited too, one answer is enough: the other invitation names it as the competent body. */
  private void settleTwice(Counterpart invited, long successor, LocalizedText name) {
    if (invited.takesReply() && counterparts.find(invited.request(), successor).isPresent()) {
      answers.with(invited.id(), new AnswerInvitation.Answer(CounterpartReply.OTHER_BODY, null, null, null, null, name.ar()));
    }
  }

  private LocalizedText name(long organisation) {
    return register.organisation(organisation).orElseThrow().name();
  }
}
