package org.sharaka.guidelines;

import java.sql.Timestamp;
import java.time.Clock;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** Begins, finds and freezes drafts. Whoever writes in a draft holds its row, so that nobody freezes it meanwhile. */
@Component
class Drafts {

  private final JdbcClient db;
  private final Clock clock;
  private final CurrentActor actor;

  Drafts(JdbcClient db, Clock clock, CurrentActor actor) {
    this.db = db;
    this.clock = clock;
    this.actor = actor;
  }

  /** @return the version that may be written in, held until the transaction ends */
  long hold(CaseNumber guide) {
    return db.sql("select id from guide_version where guide = ? and frozen_at is null for update").param(guide.value()).query(Long.class).optional()
        .orElseThrow(() -> Refusal.of("guide.noDraft").thrown());
  }

  GuideText text(long version) {
    return Wordings.read(db, version);
  }

  GuideText.Clause clause(long version, long part) {
    return text(version).clause(part).orElseThrow(() -> new NotFound("clause " + part));
  }

  /** Opens a version that begins with the wording of another, or empty when {@code from} is {@code null}. */
  long begin(CaseNumber guide, String label, Milestone milestone, Long from) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    db.sql("insert into guide_version (guide, label, milestone, opened_at) values (:guide, :label, :milestone, :now)")
        .param("guide", guide.value()).param("label", label).param("milestone", milestone.name()).param("now", now()).update(key, "id");
    long id = key.getKey().longValue();
    if (from != null) {
      copy(from, id);
    }
    return id;
  }

  void freeze(long version) {
    db.sql("update guide_version set frozen_at = ?, frozen_by = ?, fingerprint = ? where id = ? and frozen_at is null")
        .params(now(), actor.name(), Fingerprint.of(text(version)), version).update();
  }

  Timestamp now() {
    return Timestamp.from(clock.instant());
  }

  private void copy(long from, long to) {
    db.sql("""
        insert into guide_wording (version_id, part_id, chapter_id, position, title_ar, title_en, statement_ar, statement_en,
                                   guidance_ar, guidance_en, is_core, revision, changed_at, changed_by)
        select cast(:to as bigint), part_id, chapter_id, position, title_ar, title_en, statement_ar, statement_en,
               guidance_ar, guidance_en, is_core, 1, changed_at, changed_by
        from guide_wording where version_id = :from""").param("to", to).param("from", from).update();
    db.sql("""
        insert into guide_evidence (version_id, part_id, kind, label, link)
        select cast(:to as bigint), part_id, kind, label, link from guide_evidence where version_id = :from order by id""")
        .param("to", to).param("from", from).update();
  }
}
