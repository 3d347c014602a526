package org.sharaka.workflow.membership;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.cases.ServiceLevels;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.memberships.WriteToApplicant;
import org.sharaka.platform.web.Sentences;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("acknowledgeApplication")
class AcknowledgeApplication implements JavaDelegate {

  private final WriteToApplicant write;
  private final ServiceLevels levels;
  private final WorkingCalendar calendar;
  private final Sentences sentences;

  AcknowledgeApplication(WriteToApplicant write, ServiceLevels levels, WorkingCalendar calendar, Sentences sentences) {
    this.write = write;
    this.levels = levels;
    this.calendar = calendar;
    this.sentences = sentences;
  }

  @Override
  public void execute(DelegateExecution execution) {
    int days = levels.inForce("MEM_VERIFY").target() + levels.inForce("MEM_DECISION").target();
    write.handle(CaseOf.number(execution), "membershipReceived", "received", Map.of("day", sentences.day(calendar.plus(calendar.today(), days))));
  }
}
