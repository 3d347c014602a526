package org.sharaka.guidelines;

import java.util.List;
import java.util.Map;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lays the newest version before the decision maker, provided that nothing is missing. */
@Service
@Transactional
public class SubmitAdoptionFile {

  private final AdoptionFiles files;
  private final AdoptionCheck check;
  private final Guides guides;
  private final CaseFiles cases;
  private final Timeline timeline;
  private final Drafts drafts;
  private final CurrentActor actor;
  private final JdbcClient db;

  SubmitAdoptionFile(AdoptionFiles files, AdoptionCheck check, Guides guides, CaseFiles cases, Timeline timeline, Drafts drafts,
      CurrentActor actor, JdbcClient db) {
    this.files = files;
    this.check = check;
    this.guides = guides;
    this.cases = cases;
    this.timeline = timeline;
    this.drafts = drafts;
    this.actor = actor;
    this.db = db;
  }

  public void with(long id, String summary) {
    AdoptionFile file = files.get(id);
    new TextRules().say(PlainText.of(summary) == null, "summary", "adoption.missing.summary").bounded("summary", summary, TextRules.LONG).check();
    List<Refusal> missing = check.of(file.guide());
    if (!missing.isEmpty()) {
      throw new Refused(missing);
    }
    GuideVersion version = guides.get(file.guide()).latest();
    db.sql("update adoption_file set version_id = ?, summary = ?, submitted_by = ?, submitted_at = ? where id = ?")
        .params(version.id(), PlainText.of(summary), actor.name(), drafts.now(), id).update();
    cases.moveTo(file.guide(), GuideStatus.SUBMITTED.name());
    timeline.publish(file.guide(), "guide.submitted", Map.of("version", version.label()));
  }
}
