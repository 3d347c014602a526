package org.sharaka.stakeholders;

import java.sql.Timestamp;
import java.time.Clock;
import org.sharaka.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes one entry of two that are the same organisation. The older entry stays and gets the other's people. */
@Service
@Transactional
public class MergeOrganisations {

  private final JdbcClient db;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  MergeOrganisations(JdbcClient db, ApplicationEventPublisher events, Clock clock) {
    this.db = db;
    this.events = events;
    this.clock = clock;
  }

  /** @return the entry that stays */
  public long handle(long one, long other) {
    long kept = Math.min(one, other);
    long merged = Math.max(one, other);
    into(kept, merged);
    return kept;
  }

  void into(long kept, long merged) {
    if (kept == merged || !stands(kept) || !stands(merged)) {
      throw Refusal.of("register.merge.gone").thrown();
    }
    Timestamp now = Timestamp.from(clock.instant());
    db.sql("update person set organisation_id = ?, updated_at = ? where organisation_id = ?").params(kept, now, merged).update();
    db.sql("update organisation set size_class = (select m.size_class from organisation m where m.id = ?) where id = ? and size_class is null")
        .params(merged, kept).update();
    db.sql("update organisation set region = (select m.region from organisation m where m.id = ?) where id = ? and region = ''").params(merged, kept).update();
    db.sql("update organisation set merged_into = ?, updated_at = ? where id = ? or merged_into = ?").params(kept, now, merged, merged).update();
    events.publishEvent(new OrganisationsMerged(kept, merged));
  }

  private boolean stands(long id) {
    return db.sql("select id from organisation where id = ? and merged_into is null for update").param(id).query(Long.class).optional().isPresent();
  }
}
