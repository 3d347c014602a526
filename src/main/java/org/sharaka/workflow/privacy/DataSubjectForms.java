package org.sharaka.workflow.privacy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.cases.ClockBoard;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.platform.language.Dates;
import org.sharaka.platform.web.Sentences;
import org.sharaka.privacy.CheckIdentity;
import org.sharaka.privacy.ConfirmPrivacyRequest;
import org.sharaka.privacy.DecidePrivacyRequest;
import org.sharaka.privacy.PrivacyFindings;
import org.sharaka.privacy.PrivacyRequest;
import org.sharaka.privacy.PrivacyRequest.Outcome;
import org.sharaka.privacy.PrivacyRequests;
import org.sharaka.privacy.ProofKind;
import org.sharaka.privacy.RecordExecution;
import org.sharaka.privacy.RefusalGround;
import org.sharaka.workflow.tasks.FormBook;
import org.sharaka.workflow.tasks.FormValues;
import org.sharaka.workflow.tasks.Options;
import org.sharaka.workflow.tasks.ProcessForms;
import org.sharaka.workflow.tasks.TaskContext;
import org.springframework.stereotype.Component;

/** The forms tell what is asked and until when, never who asks: those who watch over tasks see forms, too. The rest stands on the officer's page. */
@Component
class DataSubjectForms implements ProcessForms {

  private static final String PROVEN = "PROVEN";

  private final PrivacyRequests requests;
  private final PrivacyFindings findings;
  private final CheckIdentity identity;
  private final DecidePrivacyRequest decide;
  private final RecordExecution record;
  private final ClockBoard clocks;
  private final Sentences sentences;
  private final Dates dates;

  DataSubjectForms(PrivacyRequests requests, PrivacyFindings findings, CheckIdentity identity, DecidePrivacyRequest decide, RecordExecution record,
      ClockBoard clocks, Sentences sentences, Dates dates) {
    this.requests = requests;
    this.findings = findings;
    this.identity = identity;
    this.decide = decide;
    this.record = record;
    this.clocks = clocks;
    this.sentences = sentences;
    this.dates = dates;
  }

  @Override
  public void describe(FormBook.Pages pages) {
    pages.of(DataSubjectRequest.KEY).task("checkIdentity", this::toCheck, this::checked).task("decideRequest", this::toDecide, this::decided);
    pages.of(DataSubjectRequest.EXECUTION).task("correctData", this::shown, this::corrected);
  }

  private Map<String, Object> shown(TaskContext task) {
    CaseNumber number = task.caseNumber();
    Map<String, Object> shown = new HashMap<>();
    shown.put("asked", sentences.both("privacy.kind." + requests.get(number).asked().kind(), Map.of()));
    shown.put("until", clocks.open(number, ConfirmPrivacyRequest.LEVEL, "").<Object>map(clock -> sentences.day(dates.day(clock.dueAt()))).orElse(""));
    shown.put("page", "/desk/privacy/" + number);
    return shown;
  }

  private Map<String, ?> toCheck(TaskContext task) {
    Map<String, Object> shown = shown(task);
    shown.put("proofs", Options.of(List.of(ProofKind.values()), ProofKind::name, proof -> sentences.both("privacy.proof." + proof, Map.of())));
    return shown;
  }

  private Map<String, ?> checked(TaskContext task, FormValues values) {
    boolean proven = PROVEN.equals(values.text("outcome"));
    identity.handle(task.caseNumber(), proven ? values.choice("proof", ProofKind.class) : null, values.text("note"));
    return Map.of(DataSubjectRequest.PROVEN, proven);
  }

  private Map<String, ?> toDecide(TaskContext task) {
    Map<String, Object> shown = shown(task);
    List<LocalizedText> found = findings.of(task.caseNumber()).stream().map(finding -> sentences.both("privacy.found", Map.of("n", finding.amount(),
        "area", sentences.both("privacy.area." + finding.area(), Map.of()), "what", sentences.both("privacy.held." + finding.what(), Map.of())))).toList();
    shown.put("hasFound", !found.isEmpty());
    shown.put("found", found);
    shown.put("grounds", Options.of(List.of(RefusalGround.values()), RefusalGround::name, ground -> sentences.both("privacy.ground." + ground, Map.of())));
    return shown;
  }

  private Map<String, ?> decided(TaskContext task, FormValues values) {
    PrivacyRequest decided = decide.handle(task.caseNumber(), new DecidePrivacyRequest.Ruling(values.choice("outcome", Outcome.class),
        values.choice("ground", RefusalGround.class), values.text("law"), values.text("explanation")));
    return Map.of(DataSubjectRequest.GRANTED, decided.decision().isGranted(), DataSubjectRequest.RIGHT, decided.asked().kind().name());
  }

  private Map<String, ?> corrected(TaskContext task, FormValues values) {
    record.corrected(task.caseNumber(), values.text("done"));
    return Map.of();
  }
}
