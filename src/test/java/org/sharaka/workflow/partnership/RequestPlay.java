package org.sharaka.workflow.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.sharaka.cases.CaseFiles;
import org.sharaka.dialogues.RequestStatus;
import org.sharaka.dialogues.Requests;
import org.sharaka.dialogues.SampleRequests;
import org.sharaka.dialogues.screening.CharterDecision;
import org.sharaka.documents.DocumentKind;
import org.sharaka.documents.StoredDocument;
import org.sharaka.documents.UploadDocument;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.notifications.DeliveryLedger;
import org.sharaka.support.Engine;
import org.sharaka.support.Office;
import org.sharaka.workflow.tasks.TaskInbox;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/** Plays a request for dialogue in tests: what the office does with it, as far as a test needs it. */
@Component
class RequestPlay {

  static final List<String> COMMITTEE = List.of("committee1", "committee2", "committee3");

  private final SampleRequests samples;
  private final Requests requests;
  private final CaseFiles files;
  private final DeliveryLedger ledger;
  private final UploadDocument uploads;
  private final TaskInbox inbox;
  private final RuntimeService runtime;
  private final HistoryService history;
  private final Office office;
  private final Engine engine;

  RequestPlay(SampleRequests samples, Requests requests, CaseFiles files, DeliveryLedger ledger, UploadDocument uploads, TaskInbox inbox, RuntimeService runtime,
      HistoryService history, Office office, Engine engine) {
    this.samples = samples;
    this.requests = requests;
    this.files = files;
    this.ledger = ledger;
    this.uploads = uploads;
    this.inbox = inbox;
    this.runtime = runtime;
    this.history = history;
    this.office = office;
    this.engine = engine;
  }

  CaseNumber submitted(long organisation) {
    CaseNumber number = samples.of(organisation);
    engine.work(number);
    return number;
  }

  CaseNumber screening(long organisation) {
    CaseNumber number = submitted(organisation);
    review(number, Map.of("result", "COMPLETE"));
    return number;
  }

  CaseNumber voting(long organisation) {
    CaseNumber number = screening(organisation);
    Map<String, Object> levels = new HashMap<>();
    Arrays.stream(CharterDecision.Criterion.values()).forEach(criterion -> levels.put(criterion.key(), "FULL"));
    does("secretariat", number, "holdAgainstCharter", levels);
    opinion(number);
    return number;
  }

  CaseNumber accepted(long organisation) {
    CaseNumber number = voting(organisation);
    votes(number, "ACCEPT");
    formulate(number, Map.of());
    return number;
  }

  void review(CaseNumber number, Map<String, ?> result) {
    Map<String, Object> values = new HashMap<>(Map.of("area", "TRANSPORT"));
    values.putAll(result);
    does("secretariat", number, "reviewIntake", values);
  }

  void opinion(CaseNumber number) {
    does("secretariat", number, "writeOpinion", Map.of("recommendation", "ACCEPT", "reason", "يستوفي المعايير", "clauses", List.of("C1")));
  }

  /** All members agree. */
  void votes(CaseNumber number, String choice) {
    COMMITTEE.forEach(member -> vote(number, member, choice));
  }

  void vote(CaseNumber number, String member, String choice) {
    cast(number, member, Map.of("stand", "VOTE", "choice", choice, "clauses", List.of("C1"), "reason", "سبب"));
  }

  void abstain(CaseNumber number, String member) {
    cast(number, member, Map.of("stand", "ABSTAIN", "reason", "لم تكتمل الصورة"));
  }

  void cast(CaseNumber number, String member, Map<String, ?> values) {
    TaskInbox.Line task = ballots(number).stream().filter(line -> member.equals(line.assignee())).findFirst()
        .orElseThrow(() -> new AssertionError(member + " has no vote in " + number + ": " + office.tasks(number)));
    office.as(member, () -> inbox.complete(task.id(), values));
    engine.work(number);
  }

  /** Those whose vote is awaited. */
  List<String> voters(CaseNumber number) {
    return ballots(number).stream().map(TaskInbox.Line::assignee).sorted().toList();
  }

  private List<TaskInbox.Line> ballots(CaseNumber number) {
    return inbox.open(number, Locale.forLanguageTag("ar")).stream().filter(line -> line.task().equals("castVote")).toList();
  }

  void formulate(CaseNumber number, Map<String, ?> more) {
    Map<String, Object> values = new HashMap<>(Map.of("reasonAr", "سبب مفصّل", "clauses", List.of("C1")));
    values.putAll(more);
    does("secretariat", number, "formulateDecision", values);
  }

  /** The outcome is added to the file on the desk, and published from there. */
  void publishes(CaseNumber number) {
    byte[] text = "ما انتهى إليه الحوار".getBytes(StandardCharsets.UTF_8);
    StoredDocument paper = uploads.upload(new UploadDocument.Upload(number, DocumentKind.MINUTES, "مخرجات الحوار", null, Language.AR, "outcome.txt", text.length,
        new ByteArrayResource(text)));
    does("secretariat", number, "weighOutcome", Map.of("another", "NO", "publication", "PUBLISH", "papers", List.of(String.valueOf(paper.titleId()))));
  }

  /** Nothing is recommended, and nobody says how the dialogue was. */
  void comesToNothing(CaseNumber number) {
    does("secretariat", number, "formulateRecommendations", Map.of("any", "NO", "why", "اتُفق على ما يكفي"));
    nobodyJudges(number);
  }

  /** Day by day, for reminders are due on some. */
  void answersEnd(CaseNumber number) {
    for (int day = 0; day < 25 && tasks(number).isEmpty(); day++) {
      later(number, 1);
    }
  }

  /** The time to answer passes, and nobody says how the dialogue was. */
  void nobodyJudges(CaseNumber number) {
    if (!tasks(number).contains("closeRequest")) {
      answersEnd(number);
    }
  }

  void does(String person, CaseNumber number, String task, Map<String, ?> values) {
    office.complete(person, number, task, values);
    engine.work(number);
  }

  void doesOne(String person, CaseNumber number, String task, Map<String, ?> values) {
    office.completeOneOf(person, number, task, values);
    engine.work(number);
  }

  void later(CaseNumber number, int days) {
    engine.letPass(Duration.ofDays(days), number);
  }

  void work(CaseNumber number) {
    engine.work(number);
  }

  List<String> tasks(CaseNumber number) {
    return office.tasks(number);
  }

  long applicant(CaseNumber number) {
    return requests.get(number).identity().organisation();
  }

  /** The file's cover never says anything else. */
  RequestStatus status(CaseNumber number) {
    RequestStatus status = requests.get(number).status();
    assertThat(files.find(number).orElseThrow().status()).isEqualTo(status.name());
    return status;
  }

  boolean isOpen(CaseNumber number) {
    return !files.find(number).orElseThrow().isClosed();
  }

  List<String> mails(CaseNumber number) {
    return ledger.of(number).stream().map(DeliveryLedger.Line::template).toList();
  }

  /** Nothing of it runs any more, and it came to this end. */
  boolean ended(CaseNumber number, String end) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value()).count() == 0
        && history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(number.value()).list().stream().anyMatch(instance ->
            history.createHistoricActivityInstanceQuery().processInstanceId(instance.getId()).activityId(end).finished().count() > 0);
  }
}
