package org.sharaka.guidelines;

import org.sharaka.stakeholders.PeopleMerged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When two entries of the register become one, contributions go with them; two in the same round stay apart. */
@Component
class FollowMergedPeople {

  private final JdbcClient db;

  FollowMergedPeople(JdbcClient db) {
    this.db = db;
  }

  @EventListener
  void on(PeopleMerged people) {
    db.sql("""
        update contribution set person_id = :kept where person_id = :merged and not exists (
          select 1 from contribution k where k.round_id = contribution.round_id and k.person_id = :kept)""")
        .param("kept", people.kept()).param("merged", people.merged()).update();
  }
}
