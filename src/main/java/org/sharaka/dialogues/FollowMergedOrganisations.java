package org.sharaka.dialogues;

import java.util.List;
import org.sharaka.stakeholders.OrganisationsMerged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Requests follow organisations whose entries in the register were merged. Where both were invited, each invitation stays as it is. */
@Component
@Transactional
class FollowMergedOrganisations {

  private static final List<String> TABLES = List.of("dialogue_request", "request_co_applicant", "request_seat", "request_brief", "request_conflict",
      "request_reply");

  private final JdbcClient db;

  FollowMergedOrganisations(JdbcClient db) {
    this.db = db;
  }

  @EventListener
  void follow(OrganisationsMerged merger) {
    TABLES.forEach(table -> db.sql("update " + table + " set organisation_id = ? where organisation_id = ?").params(merger.kept(), merger.merged()).update());
    once("request_wished_counterpart", "number", merger);
    once("request_counterpart", "request", merger);
    db.sql("delete from request_wished_counterpart where organisation_id = ?").param(merger.merged()).update();
  }

  private void once(String table, String request, OrganisationsMerged merger) {
    db.sql("""
        update %1$s set organisation_id = :kept where organisation_id = :merged
          and not exists (select 1 from %1$s k where k.organisation_id = :kept and k.%2$s = %1$s.%2$s)""".formatted(table, request))
        .param("kept", merger.kept()).param("merged", merger.merged()).update();
  }
}
