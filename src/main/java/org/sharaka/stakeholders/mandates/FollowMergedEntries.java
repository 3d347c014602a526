package org.sharaka.stakeholders.mandates;

import org.sharaka.stakeholders.OrganisationsMerged;
import org.sharaka.stakeholders.PeopleMerged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mandates follow people and organisations whose entries in the register were merged. */
@Component
@Transactional
class FollowMergedEntries {

  private final JdbcClient db;

  FollowMergedEntries(JdbcClient db) {
    this.db = db;
  }

  @EventListener
  void follow(PeopleMerged merger) {
    db.sql("update mandate set person_id = ? where person_id = ?").params(merger.kept(), merger.merged()).update();
  }

  @EventListener
  void follow(OrganisationsMerged merger) {
    db.sql("update mandate set organisation_id = ? where organisation_id = ?").params(merger.kept(), merger.merged()).update();
  }
}
