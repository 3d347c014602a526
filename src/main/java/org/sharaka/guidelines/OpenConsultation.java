package org.sharaka.guidelines;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Map;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the newest version of a guide, which must be frozen, for comments. A round shorter than
 * {@code sharaka.consultation-days} working days, 20 unless configured, needs a reason; the reason is published.
 */
@Service
@Transactional
public class OpenConsultation {

  private final Guides guides;
  private final Consultations consultations;
  private final CaseFiles files;
  private final Timeline timeline;
  private final Drafts drafts;
  private final WorkingCalendar calendar;
  private final CurrentActor actor;
  private final JdbcClient db;
  private final int leastDays;

  OpenConsultation(Guides guides, Consultations consultations, CaseFiles files, Timeline timeline, Drafts drafts, WorkingCalendar calendar,
      CurrentActor actor, JdbcClient db, @Value("${sharaka.consultation-days:20}") int leastDays) {
    this.guides = guides;
    this.consultations = consultations;
    this.files = files;
    this.timeline = timeline;
    this.drafts = drafts;
    this.calendar = calendar;
    this.actor = actor;
    this.db = db;
    this.leastDays = leastDays;
  }

  /** @return the id of the round; asked again for the same version and days, that of the round already there */
  public long with(CaseNumber number, LocalDate opensOn, LocalDate closesOn, String derogation) {
    Guide guide = guides.get(number);
    GuideVersion version = guide.latest();
    ConsultationRound last = consultations.latest(number).orElse(null);
    if (last != null && last.version() == version.id() && last.opensOn().equals(opensOn) && last.closesOn().equals(closesOn)) {
      return last.id();
    }
    check(version, last, opensOn, closesOn, PlainText.of(derogation));
    long id = insert(number, version, opensOn, closesOn, PlainText.of(derogation));
    files.moveTo(number, GuideStatus.UNDER_DISCUSSION.name());
    timeline.publish(number, "guide.consultationOpened", Map.of("version", version.label(), "days", openDays(opensOn, closesOn)));
    return id;
  }

  private void check(GuideVersion version, ConsultationRound last, LocalDate opensOn, LocalDate closesOn, String derogation) {
    if (version.isDraft()) {
      throw Refusal.of("consultation.draft", Map.of("version", version.label())).thrown();
    }
    if (last != null && !last.isOver(calendar.today())) {
      throw Refusal.of("consultation.running").thrown();
    }
    new TextRules().say(closesOn.isBefore(opensOn), "closesOn", "consultation.backwards")
        .say(closesOn.isBefore(calendar.today()), "closesOn", "consultation.past").check();
    boolean tooShort = openDays(opensOn, closesOn) < leastDays;
    new TextRules().say(tooShort && derogation == null, "derogation", "consultation.tooShort",
        Map.of("days", openDays(opensOn, closesOn), "least", leastDays)).bounded("derogation", derogation, TextRules.REASON).check();
  }

  /** The working days on which comments can be made, both ends included. */
  private int openDays(LocalDate opensOn, LocalDate closesOn) {
    return calendar.between(opensOn.minusDays(1), closesOn);
  }

  private long insert(CaseNumber guide, GuideVersion version, LocalDate opensOn, LocalDate closesOn, String derogation) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    db.sql("""
        insert into consultation_round (guide, version_id, opens_on, closes_on, derogation, opened_by, opened_at)
        values (:guide, :version, :opens, :closes, :derogation, :actor, :now)""").param("guide", guide.value()).param("version", version.id())
        .param("opens", opensOn).param("closes", closesOn).param("derogation", derogation, Types.VARCHAR).param("actor", actor.name())
        .param("now", drafts.now()).update(key, "id");
    return key.getKey().longValue();
  }
}
