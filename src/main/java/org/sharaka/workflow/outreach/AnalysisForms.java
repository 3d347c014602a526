package org.sharaka.workflow.outreach;

import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.projects.outreach.Coding;
import org.sharaka.workflow.tasks.FormBook;
import org.sharaka.workflow.tasks.FormValues;
import org.sharaka.workflow.tasks.ProcessForms;
import org.sharaka.workflow.tasks.TaskContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

@Component
class AnalysisForms implements ProcessForms {

  private static final int PERCENT = 100;

  private final Coding coding;
  private final String address;

  AnalysisForms(Coding coding, @Value("${sharaka.base-url}") String address) {
    this.coding = coding;
    this.address = address;
  }

  @Override
  public void describe(FormBook.Pages pages) {
    pages.of(Outreach.ANALYSIS_KEY)
        .task("codeStatements", this::codingShown, this::finishCoding)
        .task("reconcileCodes", this::disputeShown, this::reconcile);
  }

  private Map<String, ?> codingShown(TaskContext task) {
    Coding.Progress progress = coding.progress(task.caseNumber());
    return Map.of("statements", progress.statements(), "coded", progress.coded(), "expected", progress.expected(), "codingLink", link(task.caseNumber(), "open"));
  }

  private Map<String, ?> finishCoding(TaskContext task, FormValues values) {
    coding.finish(task.caseNumber());
    return Map.of();
  }

  private Map<String, ?> disputeShown(TaskContext task) {
    Coding.Round round = coding.lastRound(task.caseNumber()).orElseThrow();
    return Map.of("kappa", "%.2f".formatted(round.kappa()), "agreement", Math.round(round.agreement() * PERCENT), "disagreements",
        coding.disputed(task.caseNumber()).size(), "codingLink", link(task.caseNumber(), "disputed"));
  }

  private Map<String, ?> reconcile(TaskContext task, FormValues values) {
    boolean again = values.text("next").equals("AGAIN");
    if (again) {
      coding.again(task.caseNumber(), values.text("note"));
    } else {
      coding.reconciled(task.caseNumber(), values.text("note"));
    }
    return Map.of(Outreach.CODE_AGAIN, again);
  }

  private String link(CaseNumber number, String view) {
    return address + "/desk/projects/" + number + "/coding?view=" + view;
  }
}
