package org.sharaka.dialogues;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.WorkingCalendar;
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
  private final CoApplicants coApplicants;
  private final RequestMail mail;
  private final WorkingCalendar calendar;
  private final ApplicationEventPublisher events;

  WithdrawRequest(Moves moves, Requests requests, Counterparts counterparts, CoApplicants coApplicants, RequestMail mail,
      WorkingCalendar calendar, ApplicationEventPublisher events) {
    this.moves = moves;
    this.requests = requests;
    this.counterparts = counterparts;
    this.coApplicants = coApplicants;
    this.mail = mail;
    this.calendar = calendar;
    this.events = events;
  }

  public void of(CaseNumber number, String reason) {
    TextRules rules = new TextRules();
    String why = rules.optional("reason", reason, TextRules.NOTE);
    rules.check();
    DialogueRequest before = requests.lock(number);
    boolean rested = before.status() == RequestStatus.SUSPENDED;
    RequestStatus standing = before.standing();
    RequestWithdrawn.Stage stage = standing.isAfterDialogue() ? RequestWithdrawn.Stage.AFTER_DIALOGUE
        : standing.isKnownToCounterpart() ? RequestWithdrawn.Stage.AFTER_INVITATION : RequestWithdrawn.Stage.BEFORE_INVITATION;
    DialogueRequest request = moves.byPartner(number, r -> r.withdraw(why == null ? null : LocalizedText.same(why)),
        stage == RequestWithdrawn.Stage.AFTER_DIALOGUE ? "left" : "withdrawn", Map.of());
    mail.toApplicant(request, "withdrawn", "", Map.of("stage", stage.name()));
    if (stage != RequestWithdrawn.Stage.BEFORE_INVITATION) {
      counterparts.of(number).forEach(counterpart -> mail.toOrganisation(counterpart.organisation(), request, "withdrawnForCounterpart", "", Map.of("stage", stage.name())));
    }
    if (standing.isAfterDialogue() || rested) {
      end(request);
    } else {
      ask(request);
    }
    events.publishEvent(new RequestWithdrawn(number, stage));
  }

  /** Whoever asked too may go on with the request; where there is nobody, or it rested already, it ends at once. */
  private void ask(DialogueRequest request) {
    List<Long> others = coApplicants.of(request.number()).stream().map(CoApplicants.CoApplicant::organisation).filter(Objects::nonNull).toList();
    String until = calendar.plus(calendar.today(), TakeOverRequest.DAYS).toString();
    others.forEach(organisation -> mail.toOrganisation(organisation, request, "takeOver", until, Map.of("until", until)));
    if (others.isEmpty()) {
      end(request);
    }
  }

  private void end(DialogueRequest request) {
    if (request.mayBeTakenOver()) {
      moves.quietly(request.number(), DialogueRequest::letWithdrawalStand, "withdrawalStands", Map.of());
    }
  }
}
