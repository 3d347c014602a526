package org.sharaka.workflow.drafting;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.projects.PhaseKey;
import org.sharaka.projects.ProjectBoard;
import org.sharaka.workflow.engine.CaseOf;
import org.sharaka.workflow.papers.GuidePapers;
import org.springframework.stereotype.Component;

@Component("distributeDraft")
class DistributeDraft implements JavaDelegate {

  private final Distribution distribution;
  private final GuidePapers papers;
  private final ProjectBoard board;

  DistributeDraft(Distribution distribution, GuidePapers papers, ProjectBoard board) {
    this.distribution = distribution;
    this.papers = papers;
    this.board = board;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber number = CaseOf.number(execution);
    papers.draft(number);
    int round = board.get(number).phases().get(PhaseKey.DRAFTING.ordinal()).phase().iteration();
    execution.setVariable("mailingId", distribution.prepare(number, round));
  }
}
