package org.sharaka.workflow.event;

import java.util.List;
import java.util.Map;
import org.sharaka.gatherings.ClosePaperCall;
import org.sharaka.gatherings.ForumPaper;
import org.sharaka.gatherings.ForumPapers;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.workflow.invitation.GatheringFields;
import org.sharaka.workflow.tasks.FormBook;
import org.sharaka.workflow.tasks.ProcessForms;
import org.sharaka.workflow.tasks.TaskContext;
import org.springframework.stereotype.Component;

/** The tasks about papers lead to the desk, where papers are read, reviewed and decided on; they are done when the desk's work is. */
@Component
class PaperForms implements ProcessForms {

  private final ForumPapers papers;
  private final ClosePaperCall close;
  private final GatheringFields fields;

  PaperForms(ForumPapers papers, ClosePaperCall close, GatheringFields fields) {
    this.papers = papers;
    this.close = close;
    this.fields = fields;
  }

  @Override
  public void describe(FormBook.Pages pages) {
    pages.of(PaperCall.KEY)
        .task(PaperCall.REVIEW, this::counted, (task, values) -> {
          close.onlyReviewed(event(task));
          return Map.of();
        })
        .task(PaperCall.DECIDE, this::counted, (task, values) -> {
          close.close(event(task));
          return Map.of();
        });
  }

  private Map<String, ?> counted(TaskContext task) {
    Map<String, Object> shown = fields.heading(event(task));
    List<ForumPaper> all = papers.of(event(task));
    shown.put("papers", all.size());
    shown.put("reviewed", all.stream().filter(ForumPaper::isReviewed).count());
    shown.put("decided", all.stream().filter(paper -> paper.status() != ForumPaper.Status.SUBMITTED).count());
    shown.put("papersPage", shown.get("page") + "/papers");
    return shown;
  }

  private static CaseNumber event(TaskContext task) {
    return new CaseNumber(task.text(EventForum.EVENT));
  }
}
