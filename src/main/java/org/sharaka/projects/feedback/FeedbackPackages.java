package org.sharaka.projects.feedback;

import java.util.Map;
import java.util.Optional;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.Refusal;
import org.sharaka.projects.ProjectTexts;
import org.sharaka.projects.TextKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What goes back to those who were consulted: for how long it is open, and in how many sessions it is presented. */
@Service
@Transactional
public class FeedbackPackages {

  /** Fewer working days need a reason, which is published. */
  public static final int LEAST_DAYS = 20;

  private final JdbcClient db;
  private final CurrentActor actor;
  private final ProjectTexts texts;
  private final Timeline timeline;

  /** @param openDays working days for comments */
  public record FeedbackPackage(int openDays, String shorterReason, int sessions, String author) {}

  FeedbackPackages(JdbcClient db, CurrentActor actor, ProjectTexts texts, Timeline timeline) {
    this.db = db;
    this.actor = actor;
    this.texts = texts;
    this.timeline = timeline;
  }

  public void prepare(CaseNumber number, int openDays, String shorterReason, int sessions) {
    if (openDays < LEAST_DAYS && (shorterReason == null || shorterReason.isBlank())) {
      throw Refusal.at("shorterReason", "feedback.short").thrown();
    }
    db.sql("delete from feedback_package where project = ?").param(number.value()).update();
    db.sql("insert into feedback_package (project, open_days, shorter_reason, sessions, author) values (?, ?, ?, ?, ?)")
        .params(number.value(), openDays, openDays < LEAST_DAYS ? shorterReason : null, sessions, actor.name()).update();
  }

  /** Nobody approves a package of their own. */
  public void decide(CaseNumber number, boolean approved, String reason) {
    if (of(number).orElseThrow().author().equals(actor.name())) {
      throw Refusal.of("feedback.ownPackage").thrown();
    }
    texts.write(number, TextKind.PACKAGE_RETURNED, approved ? null : reason);
    timeline.note(number, approved ? "feedback.packageApproved" : "feedback.packageReturned", Map.of("reason", reason == null ? "" : reason));
  }

  @Transactional(readOnly = true)
  public Optional<FeedbackPackage> of(CaseNumber number) {
    return db.sql("select * from feedback_package where project = ?").param(number.value())
        .query((row, n) -> new FeedbackPackage(row.getInt("open_days"), row.getString("shorter_reason"), row.getInt("sessions"), row.getString("author")))
        .optional();
  }
}
