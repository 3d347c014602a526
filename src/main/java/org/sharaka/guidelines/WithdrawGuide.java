package org.sharaka.guidelines;

import java.util.Map;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a guide off the portal. Its page stays and says why; nothing is deleted. */
@Service
@Transactional
public class WithdrawGuide {

  private final Guides guides;
  private final CaseFiles cases;
  private final Timeline timeline;
  private final Drafts drafts;
  private final JdbcClient db;

  WithdrawGuide(Guides guides, CaseFiles cases, Timeline timeline, Drafts drafts, JdbcClient db) {
    this.guides = guides;
    this.cases = cases;
    this.timeline = timeline;
    this.drafts = drafts;
    this.db = db;
  }

  /** @param reason is shown to the public */
  public void of(CaseNumber number, Wording reason) {
    Guide guide = guides.get(number);
    new TextRules().say(reason.ar() == null, "reasonAr", "guide.missing.reason").bounded("reason", reason, TextRules.REASON)
        .say(guide.published().isEmpty(), null, "guide.notPublished").check();
    if (!guide.isWithdrawn()) {
      db.sql("update guide set withdrawn_at = :now, withdrawn_ar = :ar, withdrawn_en = :en where number = :number").param("now", drafts.now())
          .param("ar", reason.ar()).param("en", reason.text().en()).param("number", number.value()).update();
      cases.close(number, GuideStatus.WITHDRAWN.name());
      timeline.publish(number, "guide.withdrawn", Map.of("reason", reason.text()));
    }
  }
}
