package org.sharaka.workflow.hold;

import java.util.Map;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.platform.web.Sentences;
import org.sharaka.projects.ExtendHold;
import org.sharaka.projects.ProjectBoard;
import org.sharaka.projects.ProposeCancellation;
import org.sharaka.workflow.tasks.FormBook;
import org.sharaka.workflow.tasks.FormValues;
import org.sharaka.workflow.tasks.ProcessForms;
import org.sharaka.workflow.tasks.TaskContext;
import org.springframework.stereotype.Component;

@Component
class HoldForms implements ProcessForms {

  private static final String REASON = "holdReason";

  private final ProjectBoard board;
  private final ExtendHold extend;
  private final ProposeCancellation propose;
  private final Sentences sentences;

  HoldForms(ProjectBoard board, ExtendHold extend, ProposeCancellation propose, Sentences sentences) {
    this.board = board;
    this.extend = extend;
    this.propose = propose;
    this.sentences = sentences;
  }

  @Override
  public void describe(FormBook.Pages pages) {
    pages.of(Hold.KEY).task(Hold.REVIEW, this::shown, this::review);
  }

  private Map<String, ?> shown(TaskContext task) {
    ProjectBoard.Line project = board.get(task.caseNumber());
    return Map.of("heldSince", sentences.day(project.heldSince()), REASON, LocalizedText.same(project.reason()));
  }

  private Map<String, ?> review(TaskContext task, FormValues values) {
    String decision = values.text("decision");
    if (decision.equals("EXTEND")) {
      extend.extend(task.caseNumber(), values.date("resumeExpected"));
    }
    if (decision.equals("CANCEL")) {
      propose.propose(task.caseNumber(), values.text("reason"));
    }
    return Map.of(Hold.DECISION, decision);
  }
}
