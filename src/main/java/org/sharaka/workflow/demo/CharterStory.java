package org.sharaka.workflow.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sharaka.guidelines.AskToComment;
import org.sharaka.guidelines.BeginRevision;
import org.sharaka.guidelines.CommentKind;
import org.sharaka.guidelines.ConsultationRound;
import org.sharaka.guidelines.Consultations;
import org.sharaka.guidelines.GuideText;
import org.sharaka.guidelines.Guides;
import org.sharaka.guidelines.Naming;
import org.sharaka.guidelines.ReviseClause;
import org.sharaka.guidelines.Said;
import org.sharaka.guidelines.SaveComments;
import org.sharaka.guidelines.SendContribution;
import org.sharaka.guidelines.Wording;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.Sector;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.workflow.tasks.TaskInbox;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The charter is being revised: its second version is out for comment, and the first comments have come. */
@Component
@ConditionalOnProperty(name = "sharaka.demo", havingValue = "true")
class CharterStory implements Story {

  private static final int WORKING_DAYS_AGO = 27;
  private static final int DAYS_TO_COMMENT = 20;
  private static final int DAYS_UNTIL_COMMENTS = 4;

  private final Guides guides;
  private final BeginRevision begin;
  private final ReviseClause revise;
  private final Consultations consultations;
  private final AskToComment ask;
  private final SaveComments save;
  private final SendContribution send;
  private final TaskInbox inbox;
  private final OfficeDays days;
  private final WorkingCalendar calendar;
  private final JdbcClient db;

  CharterStory(Guides guides, BeginRevision begin, ReviseClause revise, Consultations consultations, AskToComment ask, SaveComments save, SendContribution send,
      TaskInbox inbox, OfficeDays days, WorkingCalendar calendar, JdbcClient db) {
    this.guides = guides;
    this.begin = begin;
    this.revise = revise;
    this.consultations = consultations;
    this.ask = ask;
    this.save = save;
    this.send = send;
    this.inbox = inbox;
    this.days = days;
    this.calendar = calendar;
    this.db = db;
  }

  @Override
  public int beginsDaysAgo() {
    return WORKING_DAYS_AGO * 7 / 5;
  }

  @Override
  public void tell(LocalDate start, LocalDate today) {
    days.begin(calendar.plus(today, -WORKING_DAYS_AGO));
    StoryText text = StoryText.read("charter");
    CaseNumber charter = guides.standing().orElseThrow().number();
    days.as("secretariat", () -> begin.of(charter, text.text("reason")));
    Work work = Work.on(charter, text, List.of(), (account, task, values) -> inbox.complete(task.id(), values)).with("writeRevision", (w, task) -> written(w))
        .with("openConsultation", (w, task) -> Map.of("decision", "OPEN", "closesOn", calendar.plus(calendar.today(), DAYS_TO_COMMENT).toString()));
    days.until(work, w -> consultations.latest(charter).isPresent());
    days.rest(work, calendar.endOf(calendar.plus(calendar.today(), DAYS_UNTIL_COMMENTS)));
    ConsultationRound round = consultations.latest(charter).orElseThrow();
    text.rows("comments").forEach(comment -> comment(round, comment));
    days.rest(work, Instant.now());
  }

  private Map<String, ?> written(Work work) {
    List<GuideText.Clause> clauses = guides.text(guides.get(work.number()).latest().id()).clauses().toList();
    GuideText.Clause last = clauses.get(clauses.size() - 1);
    revise.with(new ReviseClause.Revision(work.number(), last.id(), last.chapter(), last.title(), wording(work.text().part("changed"), "statement"), last.guidance(),
        last.core(), last.revision()));
    Map<String, Object> added = work.text().part("added");
    revise.with(new ReviseClause.Revision(work.number(), null, last.chapter(), wording(added, "title"), wording(added, "statement"), Wording.NONE, true, 0));
    return Map.of("done", true);
  }

  private void comment(ConsultationRound round, Map<String, Object> told) {
    String email = (String) told.get("email");
    ask.in(round.id(), new AskToComment.Asking((String) told.get("name"), (String) told.get("organisation"), Sector.valueOf((String) told.get("sector")), email,
        Language.AR));
    String token = db.sql("select token from contribution where round_id = ? and email = ?").params(round.id(), email).query(String.class).single();
    long clause = guides.text(round.version()).clauses().toList().get((Integer) told.get("clause")).id();
    save.of(token, List.of(new Said(clause, CommentKind.valueOf((String) told.get("kind")), (String) told.get("body"), (String) told.get("proposal"))));
    send.of(token, null, Naming.valueOf((String) told.get("naming")));
  }

  private static Wording wording(Map<String, Object> told, String name) {
    return new Wording((String) told.get(name + "Ar"), (String) told.get(name + "En"));
  }
}
