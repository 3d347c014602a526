package org.sharaka.workflow.outreach;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.projects.ProjectBoard;
import org.sharaka.projects.ProjectTexts;
import org.sharaka.projects.TellParticipants;
import org.sharaka.projects.TextKind;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Publishes the report, and sends its summary to those who took part. */
@Component("publishOutreachReport")
class PublishOutreachReport implements JavaDelegate {

  private final OutreachReport report;
  private final TellParticipants tell;
  private final ProjectTexts texts;
  private final ProjectBoard board;
  private final String address;

  PublishOutreachReport(OutreachReport report, TellParticipants tell, ProjectTexts texts, ProjectBoard board, @Value("${sharaka.base-url}") String address) {
    this.report = report;
    this.tell = tell;
    this.texts = texts;
    this.board = board;
    this.address = address;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber number = CaseOf.number(execution);
    report.publish(number);
    LocalizedText summary = new LocalizedText(texts.read(number, TextKind.OUTREACH_SUMMARY), texts.read(number, TextKind.OUTREACH_SUMMARY_EN));
    tell.tell(number, "outreach-" + execution.getProcessInstanceId(), "outreachSummary",
        Map.of("title", board.get(number).title(), "summary", summary, "link", address + "/projects/" + number));
  }
}
