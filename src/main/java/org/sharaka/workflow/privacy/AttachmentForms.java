package org.sharaka.workflow.privacy;

import java.util.List;
import java.util.Map;
import org.sharaka.cases.CaseFiles;
import org.sharaka.dialogues.intake.JudgeAttachments;
import org.sharaka.documents.StoredDocument;
import org.sharaka.workflow.tasks.FormBook;
import org.sharaka.workflow.tasks.FormValues;
import org.sharaka.workflow.tasks.ProcessForms;
import org.sharaka.workflow.tasks.TaskContext;
import org.springframework.stereotype.Component;

/** The officer sees the files, not what the request says. */
@Component
class AttachmentForms implements ProcessForms {

  private final JudgeAttachments judge;
  private final CaseFiles files;

  AttachmentForms(JudgeAttachments judge, CaseFiles files) {
    this.judge = judge;
    this.files = files;
  }

  @Override
  public void describe(FormBook.Pages pages) {
    pages.of(AttachmentReview.KEY).task(AttachmentReview.REVIEW, this::open, this::judged);
  }

  private Map<String, ?> open(TaskContext task) {
    return Map.of("number", task.caseNumber().value(), "title", files.find(task.caseNumber()).orElseThrow().title(),
        "page", "/desk/cases/" + task.caseNumber() + "/documents", "files", judge.open(task.caseNumber()).stream().map(AttachmentForms::row).toList());
  }

  private static Map<String, Object> row(StoredDocument document) {
    return Map.of("id", String.valueOf(document.id()), "file", document.fileName());
  }

  private Map<String, ?> judged(TaskContext task, FormValues values) {
    List<JudgeAttachments.Judged> judged = values.rows("files").stream()
        .map(row -> new JudgeAttachments.Judged(row.id("id"), row.choice("verdict", JudgeAttachments.Verdict.class))).toList();
    judge.of(task.caseNumber(), judged);
    return Map.of();
  }
}
