package org.sharaka.workflow.minutes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.gatherings.DraftMinutes;
import org.sharaka.gatherings.Minutes;
import org.sharaka.gatherings.MinutesBook;
import org.sharaka.gatherings.MinutesComment;
import org.sharaka.gatherings.MinutesComments;
import org.sharaka.gatherings.ReviewMinutes;
import org.sharaka.gatherings.ReviseMinutes;
import org.sharaka.gatherings.Sessions;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.workflow.invitation.AgendaWords;
import org.sharaka.workflow.invitation.GatheringFields;
import org.sharaka.workflow.tasks.FormBook;
import org.sharaka.workflow.tasks.FormValues;
import org.sharaka.workflow.tasks.ProcessForms;
import org.sharaka.workflow.tasks.TaskContext;
import org.springframework.stereotype.Component;

@Component
class MinutesForms implements ProcessForms {

  private final MinutesBook book;
  private final MinutesComments comments;
  private final Sessions sessions;
  private final DraftMinutes draft;
  private final ReviseMinutes revise;
  private final ReviewMinutes review;
  private final AgendaWords agenda;
  private final GatheringFields fields;
  private final MinutesWords words;

  MinutesForms(MinutesBook book, MinutesComments comments, Sessions sessions, DraftMinutes draft, ReviseMinutes revise, ReviewMinutes review,
      AgendaWords agenda, GatheringFields fields, MinutesWords words) {
    this.book = book;
    this.comments = comments;
    this.sessions = sessions;
    this.draft = draft;
    this.revise = revise;
    this.review = review;
    this.agenda = agenda;
    this.fields = fields;
    this.words = words;
  }

  @Override
  public void describe(FormBook.Pages pages) {
    pages.of(MinutesAndPublication.KEY)
        .task(MinutesAndPublication.DRAFT, this::shown, this::draft)
        .task(MinutesAndPublication.REVISE, this::toRevise, this::revise)
        .task(MinutesAndPublication.APPROVE, this::shown, this::review)
        .task(MinutesAndPublication.APPROVE_AS_CHAIR, this::shown, this::review);
  }

  private Map<String, Object> shown(TaskContext task) {
    CaseNumber session = MinutesAndPublication.session(task);
    Minutes minutes = book.find(session).orElseThrow();
    List<MinutesComment> views = comments.annexed(session);
    Map<String, Object> shown = new HashMap<>(fields.turnout(session));
    shown.putAll(Map.of("rapporteur", minutes.rapporteur(), "chair", minutes.chair(), "began", minutes.began(), "ended", minutes.ended(),
        "summary", text(minutes.summary()), "nextMeeting", text(minutes.nextMeeting()), "remark", text(minutes.remark()),
        "returned", minutes.status() == Minutes.Status.RETURNED));
    shown.put("points", PointRows.shown(minutes.points()));
    shown.put("pointList", minutes.points().stream().map(words::point).toList());
    shown.put("agendaItems", agenda.items(session));
    shown.put("hasViews", !views.isEmpty());
    shown.put("viewList", views.stream().map(words::view).toList());
    words.quorum(session).ifPresent(finding -> shown.put("finding", finding));
    return shown;
  }

  private Map<String, ?> draft(TaskContext task, FormValues values) {
    CaseNumber session = MinutesAndPublication.session(task);
    draft.draft(new DraftMinutes.Draft(session, values.text("rapporteur"), values.text("summary"), values.text("nextMeeting"), PointRows.typed(values)));
    return Map.of(MinutesAndPublication.CO_CHAIRED, sessions.isCoChaired(session));
  }

  private Map<String, ?> toRevise(TaskContext task) {
    Map<String, Object> shown = shown(task);
    List<MinutesComment> toWeigh = comments.of(MinutesAndPublication.session(task)).stream()
        .filter(comment -> comment.kind() == MinutesComment.Kind.CORRECTION).toList();
    shown.put("hasComments", !toWeigh.isEmpty());
    shown.put("comments", toWeigh.stream().map(this::row).toList());
    return shown;
  }

  private Map<String, ?> revise(TaskContext task, FormValues values) {
    revise.revise(new ReviseMinutes.Revision(MinutesAndPublication.session(task), values.text("summary"), values.text("nextMeeting"), PointRows.typed(values),
        values.rows("comments").stream().map(row -> new ReviseMinutes.Weighed(row.id("id"), row.choice("verdict", MinutesComment.Verdict.class),
            row.text("answer"))).toList()));
    return Map.of();
  }

  private Map<String, ?> review(TaskContext task, FormValues values) {
    boolean approved = values.text("decision").equals("APPROVE");
    review.review(MinutesAndPublication.session(task), approved, values.text("remark"));
    return Map.of(MinutesAndPublication.APPROVED, approved);
  }

  private Map<String, Object> row(MinutesComment comment) {
    Map<String, Object> row = new HashMap<>(Map.of("id", String.valueOf(comment.id()), "by", comment.name(), "said", words.said(comment)));
    row.put("verdict", comment.verdict());
    row.put("answer", comment.answer());
    return row;
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }
}
