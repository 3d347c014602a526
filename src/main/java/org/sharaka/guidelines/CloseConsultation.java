package org.sharaka.guidelines;

import java.sql.Types;
import java.util.Map;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends a round: on its last day nothing but the status changes; before it, the reason is published. */
@Service
@Transactional
public class CloseConsultation {

  private final Consultations consultations;
  private final CaseFiles files;
  private final Timeline timeline;
  private final Drafts drafts;
  private final WorkingCalendar calendar;
  private final JdbcClient db;
  private final ApplicationEventPublisher events;

  /** A round has ended before its last day. */
  public record ConsultationCut(long round) {}

  CloseConsultation(Consultations consultations, CaseFiles files, Timeline timeline, Drafts drafts, WorkingCalendar calendar, JdbcClient db,
      ApplicationEventPublisher events) {
    this.consultations = consultations;
    this.files = files;
    this.timeline = timeline;
    this.drafts = drafts;
    this.calendar = calendar;
    this.db = db;
    this.events = events;
  }

  /** @param why needed while the round has time left */
  public void of(long id, String why) {
    ConsultationRound round = consultations.get(id);
    if (round.closedAt() != null) {
      return;
    }
    boolean early = !round.isOver(calendar.today());
    if (early) {
      new TextRules().required("reason", why, TextRules.REASON).check();
    }
    db.sql("update consultation_round set closed_at = :now, closed_why = :why where id = :id").param("now", drafts.now())
        .param("why", early ? PlainText.of(why) : null, Types.VARCHAR).param("id", id).update();
    files.moveTo(round.guide(), GuideStatus.DRAFTING.name());
    if (early) {
      timeline.publish(round.guide(), "guide.consultationCut", Map.of("reason", why.strip()));
      events.publishEvent(new ConsultationCut(id));
    } else {
      timeline.publish(round.guide(), "guide.consultationClosed", Map.of());
    }
  }
}
