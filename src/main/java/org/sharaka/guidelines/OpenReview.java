package org.sharaka.guidelines;

import org.sharaka.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins a pass of the reviews over the newest version of a guide. */
@Service
@Transactional
public class OpenReview {

  private final Guides guides;
  private final Drafts drafts;
  private final JdbcClient db;

  OpenReview(Guides guides, Drafts drafts, JdbcClient db) {
    this.guides = guides;
    this.drafts = drafts;
    this.db = db;
  }

  /**
   * @param round counts the passes of one run of the process
   * @return the id of the review
   */
  public long of(CaseNumber number, int round) {
    GuideVersion version = guides.get(number).latest();
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    db.sql("""
        insert into guide_review_round (guide, version_id, round_number, fingerprint, opened_at)
        values (:guide, :version, :round, :fingerprint, :now)""").param("guide", number.value()).param("version", version.id())
        .param("round", round).param("fingerprint", Fingerprint.of(guides.text(version.id()))).param("now", drafts.now()).update(key, "id");
    return key.getKey().longValue();
  }
}
