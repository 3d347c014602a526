package org.sharaka.stakeholders;

import java.sql.Timestamp;
import java.time.Clock;
import org.sharaka.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes one entry of two that are the same person. The older entry stays and takes over what it lacks, where the other
 * took part, and a wish not to be contacted, whichever of the two it was said to.
 */
@Service
@Transactional
public class MergePeople {

  private final JdbcClient db;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  MergePeople(JdbcClient db, ApplicationEventPublisher events, Clock clock) {
    this.db = db;
    this.events = events;
    this.clock = clock;
  }

  /** @return the entry that stays */
  public long handle(long one, long other) {
    long kept = Math.min(one, other);
    long merged = Math.max(one, other);
    if (kept == merged || !stands(kept) || !stands(merged)) {
      throw Refusal.of("register.merge.gone").thrown();
    }
    takeOver(kept, merged);
    moveParticipation(kept, merged);
    db.sql("update person set merged_into = ?, updated_at = ? where id = ? or merged_into = ?").params(kept, now(), merged, merged).update();
    events.publishEvent(new PeopleMerged(kept, merged));
    return kept;
  }

  private boolean stands(long id) {
    return db.sql("select id from person where id = ? and merged_into is null for update").param(id).query(Long.class).optional().isPresent();
  }

  private void takeOver(long kept, long merged) {
    for (String field : new String[] {"organisation_id", "phone", "phone_key", "accessibility", "influence", "interest", "tier", "tier_rule",
        "assessed_at", "assessed_by"}) {
      db.sql("update person set %1$s = (select m.%1$s from person m where m.id = ?) where id = ? and %1$s is null".formatted(field)).params(merged, kept).update();
    }
    for (String flag : new String[] {"is_key", "do_not_contact", "is_regulator", "is_vulnerable"}) {
      db.sql("update person set %1$s = true where id = ? and exists (select 1 from person m where m.id = ? and m.%1$s = true)".formatted(flag))
          .params(kept, merged).update();
    }
    db.sql("update person set updated_at = ? where id = ?").params(now(), kept).update();
  }

  private void moveParticipation(long kept, long merged) {
    db.sql("""
        update participation set person_id = :kept where person_id = :merged and not exists (select 1 from participation k
          where k.case_number = participation.case_number and k.channel = participation.channel and k.person_id = :kept)""")
        .param("kept", kept).param("merged", merged).update();
    db.sql("delete from participation where person_id = ?").param(merged).update();
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }
}
