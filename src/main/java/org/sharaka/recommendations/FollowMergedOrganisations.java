package org.sharaka.recommendations;

import org.sharaka.stakeholders.OrganisationsMerged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Recommendations follow organisations whose entries in the register were merged. */
@Component
@Transactional
class FollowMergedOrganisations {

  private final JdbcClient db;

  FollowMergedOrganisations(JdbcClient db) {
    this.db = db;
  }

  @EventListener
  void follow(OrganisationsMerged merger) {
    db.sql("update recommendation_addressee set organisation_id = ? where organisation_id = ?").params(merger.kept(), merger.merged()).update();
  }
}
