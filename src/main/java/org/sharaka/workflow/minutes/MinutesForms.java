package org.sharaka.workflow.minutes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.gatherings.DraftMinutes;
import org.sharaka.gatherings.Minutes;
import org.sharaka.gatherings.MinutesBook;
import org.sharaka.gatherings.PointKind;
import org.sharaka.gatherings.ReviewMinutes;
import org.sharaka.gatherings.Sessions;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Sector;
import org.sharaka.platform.web.Sentences;
import org.sharaka.workflow.invitation.GatheringFields;
import org.sharaka.workflow.tasks.FormBook;
import org.sharaka.workflow.tasks.FormValues;
import org.sharaka.workflow.tasks.ProcessForms;
import org.sharaka.workflow.tasks.TaskContext;
import org.springframework.stereotype.Component;

@Component
class MinutesForms implements ProcessForms {

  private final MinutesBook book;
  private final Sessions sessions;
  private final DraftMinutes draft;
  private final ReviewMinutes review;
  private final GatheringFields fields;
  private final Sentences sentences;

  MinutesForms(MinutesBook book, Sessions sessions, DraftMinutes draft, ReviewMinutes review, GatheringFields fields, Sentences sentences) {
    this.book = book;
    this.sessions = sessions;
    this.draft = draft;
    this.review = review;
    this.fields = fields;
    this.sentences = sentences;
  }

  @Override
  public void describe(FormBook.Pages pages) {
    pages.of(MinutesAndPublication.KEY)
        .task(MinutesAndPublication.DRAFT, this::shown, this::draft)
        .task(MinutesAndPublication.APPROVE, this::shown, this::review);
  }

  private Map<String, ?> shown(TaskContext task) {
    CaseNumber session = session(task);
    Minutes minutes = book.find(session).orElseThrow();
    Map<String, Object> shown = new HashMap<>(fields.turnout(session));
    shown.putAll(Map.of("rapporteur", minutes.rapporteur(), "chair", minutes.chair(), "began", minutes.began(), "ended", minutes.ended(),
        "summary", text(minutes.summary()), "nextMeeting", text(minutes.nextMeeting()), "remark", text(minutes.remark()),
        "returned", minutes.status() == Minutes.Status.RETURNED));
    shown.put("points", minutes.points().stream().map(MinutesForms::row).toList());
    shown.put("pointList", inWords(minutes.points()));
    sessions.quorum(session).ifPresent(found -> shown.put("finding",
        sentences.both(found.isMet() ? "quorum.met" : "quorum.notMet", Map.of("present", found.present(), "required", found.required()))));
    return shown;
  }

  private Map<String, ?> draft(TaskContext task, FormValues values) {
    draft.draft(new DraftMinutes.Draft(session(task), values.text("rapporteur"), values.text("summary"), values.text("nextMeeting"),
        values.rows("points").stream().map(row -> new Minutes.Point(row.choice("kind", PointKind.class), row.choice("sector", Sector.class),
            row.text("text"))).toList()));
    return Map.of();
  }

  private Map<String, ?> review(TaskContext task, FormValues values) {
    boolean approved = values.text("decision").equals("APPROVE");
    review.review(session(task), approved, values.text("remark"));
    return Map.of(MinutesAndPublication.APPROVED, approved);
  }

  private List<LocalizedText> inWords(List<Minutes.Point> points) {
    return points.stream().map(point -> new LocalizedText(inWords(point, Language.AR), inWords(point, Language.EN))).toList();
  }

  private String inWords(Minutes.Point point, Language language) {
    return sentences.say("session.point." + point.kind(), Map.of(), language.locale())
        + (point.sector() == null ? "" : " – " + sentences.say("sector." + point.sector().code(), Map.of(), language.locale())) + ": " + point.text();
  }

  private static Map<String, Object> row(Minutes.Point point) {
    Map<String, Object> row = new HashMap<>(Map.of("kind", point.kind(), "text", point.text()));
    row.put("sector", point.sector());
    return row;
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }

  private static CaseNumber session(TaskContext task) {
    return new CaseNumber(task.text(MinutesAndPublication.SESSION));
  }
}
