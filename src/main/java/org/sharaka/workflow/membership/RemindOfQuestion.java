package org.sharaka.workflow.membership;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.cases.ClockBoard;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.memberships.WriteToApplicant;
import org.sharaka.platform.language.Dates;
import org.sharaka.platform.web.Sentences;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("remindOfQuestion")
class RemindOfQuestion implements JavaDelegate {

  private final WriteToApplicant write;
  private final ClockBoard clocks;
  private final Dates dates;
  private final Sentences sentences;

  RemindOfQuestion(WriteToApplicant write, ClockBoard clocks, Dates dates, Sentences sentences) {
    this.write = write;
    this.clocks = clocks;
    this.dates = dates;
    this.sentences = sentences;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber number = CaseOf.number(execution);
    clocks.open(number, "MEM_INFO", "").ifPresent(clock -> write.handle(number, "membershipQuestionReminder", "question-reminder/" + clock.id(),
        Map.of("day", sentences.day(dates.day(clock.dueAt())))));
  }
}
