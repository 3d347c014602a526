package org.sharaka.workflow.intake;

import org.sharaka.cases.ServiceLevels;
import org.sharaka.dialogues.AskForInformation;
import org.sharaka.dialogues.ClassifyRequest;
import org.sharaka.dialogues.ConfirmUrgency;
import org.sharaka.dialogues.Handling;
import org.sharaka.dialogues.Priority;
import org.sharaka.dialogues.ProposeMerge;
import org.sharaka.dialogues.ReferForScreening;
import org.sharaka.dialogues.Requests;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.stereotype.Component;

/** What a review of an incoming request can do. */
@Component
class IntakeVerbs {

  private final ClassifyRequest classify;
  private final ConfirmUrgency urgency;
  private final ReferForScreening refer;
  private final AskForInformation ask;
  private final ProposeMerge propose;
  private final Requests requests;
  private final ServiceLevels levels;
  private final WorkingCalendar calendar;

  IntakeVerbs(ClassifyRequest classify, ConfirmUrgency urgency, ReferForScreening refer, AskForInformation ask, ProposeMerge propose, Requests requests,
      ServiceLevels levels, WorkingCalendar calendar) {
    this.classify = classify;
    this.urgency = urgency;
    this.refer = refer;
    this.ask = ask;
    this.propose = propose;
    this.requests = requests;
    this.levels = levels;
    this.calendar = calendar;
  }

  void classify(CaseNumber number, Handling handling) {
    classify.as(number, handling);
    if (handling.priority() == Priority.URGENT) {
      urgency.of(number);
    }
  }

  void refer(CaseNumber number) {
    refer.of(number);
  }

  void ask(CaseNumber number, String question) {
    ask.of(number, question, calendar.plus(calendar.today(), levels.inForce("REQ_INFO").target()));
  }

  void proposeMerge(CaseNumber number, String into) {
    if (into == null || !CaseNumber.looksLike(into) || requests.find(new CaseNumber(into)).isEmpty()) {
      throw Refusal.at("into", "request.noSuchChoice").thrown();
    }
    propose.of(number, new CaseNumber(into));
  }
}
