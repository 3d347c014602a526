package org.sharaka.guidelines;

import java.util.Map;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts the adopted version on the portal. Nothing is shown to the public before it is adopted, and who adopted it does not
 * publish it. Published again, it stays as it is.
 */
@Service("guidelines.publishGuide")
@Transactional
public class PublishGuide {

  private final Guides guides;
  private final AdoptionFiles files;
  private final Timeline timeline;
  private final Drafts drafts;
  private final CurrentActor actor;
  private final JdbcClient db;

  PublishGuide(Guides guides, AdoptionFiles files, Timeline timeline, Drafts drafts, CurrentActor actor, JdbcClient db) {
    this.guides = guides;
    this.files = files;
    this.timeline = timeline;
    this.drafts = drafts;
    this.actor = actor;
    this.db = db;
  }

  public void of(CaseNumber number) {
    Guide guide = guides.get(number);
    GuideVersion adopted = guide.adopted().orElseThrow(() -> Refusal.of("guide.notAdopted").thrown());
    if (guide.isWithdrawn()) {
      throw Refusal.of("guide.withdrawn").thrown();
    }
    boolean decidedIt = files.latest(number).flatMap(AdoptionFile::decision).filter(d -> d.by().equals(actor.name())).isPresent();
    if (decidedIt && !CurrentActor.SYSTEM.equals(actor.name())) {
      throw Refusal.of("guide.ownAdoption").thrown();
    }
    if (!adopted.isPublished()) {
      db.sql("update guide_version set published_at = ?, published_by = ? where id = ?").params(drafts.now(), actor.name(), adopted.id()).update();
      timeline.publish(number, "guide.published", Map.of("version", adopted.label()));
      if (!guide.isStanding()) {
        timeline.publish(guide.project(), "guide.published", Map.of("version", adopted.label()));
      }
    }
  }
}
