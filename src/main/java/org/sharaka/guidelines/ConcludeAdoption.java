package org.sharaka.guidelines;

import java.time.LocalDate;
import java.util.Map;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives an approved text its official version number, the day of adoption and the day from which it is in force. The text
 * as submitted becomes the next official version word for word; an amended one is frozen as it stands. Once concluded it
 * stays so, however often it is asked for.
 */
@Service
@Transactional
public class ConcludeAdoption {

  private final AdoptionFiles files;
  private final Guides guides;
  private final CaseFiles cases;
  private final Timeline timeline;
  private final Drafts drafts;
  private final WorkingCalendar calendar;
  private final JdbcClient db;

  ConcludeAdoption(AdoptionFiles files, Guides guides, CaseFiles cases, Timeline timeline, Drafts drafts, WorkingCalendar calendar, JdbcClient db) {
    this.files = files;
    this.guides = guides;
    this.cases = cases;
    this.timeline = timeline;
    this.drafts = drafts;
    this.calendar = calendar;
    this.db = db;
  }

  public GuideVersion of(long id) {
    AdoptionFile file = files.get(id);
    long version = file.isClosed() ? file.adopted() : conclude(file);
    return guides.get(file.guide()).version(version);
  }

  private long conclude(AdoptionFile file) {
    AdoptionFile.Decision decision = file.decision().filter(d -> d.outcome().adopts())
        .orElseThrow(() -> new IllegalStateException("file " + file.id() + " is not approved"));
    Guide guide = guides.get(file.guide());
    long version = decision.outcome() == AdoptionOutcome.APPROVED
        ? drafts.begin(guide.number(), guide.nextLabel(Milestone.ADOPTED), Milestone.ADOPTED, file.version()) : drafts.hold(guide.number());
    drafts.freeze(version);
    LocalDate today = calendar.today();
    LocalDate effective = decision.effectiveOn().isBefore(today) ? today : decision.effectiveOn();
    db.sql("update guide_version set adopted_on = ?, effective_on = ?, binding = ? where id = ?").params(today, effective, decision.binding(), version).update();
    db.sql("update adoption_file set adopted_version = ?, closed_at = ? where id = ?").params(version, drafts.now(), file.id()).update();
    cases.moveTo(guide.number(), GuideStatus.ADOPTED.name());
    timeline.publish(guide.number(), "guide.adopted",
        Map.of("version", guides.get(guide.number()).version(version).label(), "binding", String.valueOf(decision.binding())));
    return version;
  }
}
