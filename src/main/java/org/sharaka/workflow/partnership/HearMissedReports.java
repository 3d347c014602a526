package org.sharaka.workflow.partnership;

import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.dialogues.Counterparts;
import org.sharaka.dialogues.Requests;
import org.sharaka.dialogues.Sidelights;
import org.sharaka.dialogues.committee.BallotKind;
import org.sharaka.dialogues.committee.Ballots;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.memberships.MembershipStatus;
import org.sharaka.memberships.Memberships;
import org.sharaka.workflow.counterparts.CounterpartRound;
import org.sharaka.workflow.engine.CaseOf;
import org.sharaka.workflow.engine.Messages;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A process at rest hears nothing: reports, replies of those invited, and that its applicant is suspended, are put to it when it goes on. */
@Component("hearMissedReports")
class HearMissedReports implements JavaDelegate {

  private final Sidelights aside;
  private final Requests requests;
  private final Counterparts counterparts;
  private final Ballots ballots;
  private final Memberships memberships;
  private final TaskService tasks;
  private final Messages messages;
  private final ApplicationEventPublisher events;

  HearMissedReports(Sidelights aside, Requests requests, Counterparts counterparts, Ballots ballots, Memberships memberships, TaskService tasks,
      Messages messages, ApplicationEventPublisher events) {
    this.aside = aside;
    this.requests = requests;
    this.counterparts = counterparts;
    this.ballots = ballots;
    this.memberships = memberships;
    this.tasks = tasks;
    this.messages = messages;
    this.events = events;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber number = CaseOf.number(execution);
    if (aside.breaches(number).stream().anyMatch(breach -> breach.finding() == null)) {
      tell(number, PartnershipRequest.BREACH_REPORTED, PartnershipRequest.REVIEW_CONDUCT);
    }
    Long applicant = requests.get(number).identity().organisation();
    if (applicant != null && !isVotedOn(number) && memberships.of(List.of(applicant)).stream().anyMatch(member -> member.status() == MembershipStatus.SUSPENDED)) {
      tell(number, PartnershipRequest.APPLICANT_SUSPENDED, PartnershipRequest.DECIDE_ON_APPLICANT);
    }
    events.publishEvent(new RequestGoesOn(number));
    counterparts.of(number).stream().filter(one -> !one.takesReply()).forEach(one -> messages.tellOne(number, CounterpartRound.REPLIED, CounterpartRound.COUNTERPART, one.id()));
  }

  private boolean isVotedOn(CaseNumber number) {
    return ballots.of(number).stream().anyMatch(ballot -> ballot.kind() == BallotKind.APPLICANT && ballot.result() == null);
  }

  private void tell(CaseNumber number, String message, String task) {
    if (tasks.createTaskQuery().processInstanceBusinessKey(number.value()).taskDefinitionKey(task).count() == 0) {
      messages.tell(number, message);
    }
  }
}
