package org.sharaka.workflow.feedback;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.projects.ProjectBoard;
import org.sharaka.projects.TellParticipants;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

@Component("publishResponse")
class PublishResponse implements JavaDelegate {

  private final ResponsePaper paper;
  private final TellParticipants tell;
  private final ProjectBoard board;
  private final String address;

  PublishResponse(ResponsePaper paper, TellParticipants tell, ProjectBoard board, @Value("${sharaka.base-url}") String address) {
    this.paper = paper;
    this.tell = tell;
    this.board = board;
    this.address = address;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber number = CaseOf.number(execution);
    paper.publish(number, new CaseNumber((String) execution.getVariable(Feedback.GUIDE)));
    tell.tell(number, "response-" + execution.getProcessInstanceId(), "responsePublished",
        Map.of("title", board.get(number).title(), "link", address + "/projects/" + number));
  }
}
