package org.sharaka.projects.outreach;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Sector;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes, decides and reads the engagement plan of a project. Nobody approves a plan of their own. */
@Service
@Transactional
public class EngagementPlans {

  private final JdbcClient db;
  private final CurrentActor actor;
  private final Timeline timeline;

  EngagementPlans(JdbcClient db, CurrentActor actor, Timeline timeline) {
    this.db = db;
    this.actor = actor;
    this.timeline = timeline;
  }

  public void submit(CaseNumber number, EngagementPlan plan) {
    plan.check();
    db.sql("delete from engagement_group where project = ?").param(number.value()).update();
    db.sql("delete from engagement_plan where project = ?").param(number.value()).update();
    db.sql("insert into engagement_plan (project, workshops, boundary, risks, author) values (?, ?, ?, ?, ?)")
        .params(number.value(), plan.workshops(), plan.boundary(), plan.risks(), actor.name()).update();
    plan.groups().forEach(group -> db.sql("insert into engagement_group (project, sector, level, interviews, calls, indicator) values (?, ?, ?, ?, ?, ?)")
        .params(number.value(), group.sector().name(), group.level().name(), group.interviews(), group.calls(), group.indicator()).update());
  }

  public void decide(CaseNumber number, boolean approved, String reason) {
    String author = db.sql("select author from engagement_plan where project = ?").param(number.value()).query(String.class).single();
    if (author.equals(actor.name())) {
      throw Refusal.of("outreach.ownPlan").thrown();
    }
    db.sql("update engagement_plan set approved = ?, decided_by = ?, reason = ? where project = ?")
        .params(approved, actor.name(), reason, number.value()).update();
    timeline.note(number, approved ? "outreach.planApproved" : "outreach.planReturned", reason == null ? Map.of() : Map.of("reason", reason));
  }

  @Transactional(readOnly = true)
  public Optional<EngagementPlan> of(CaseNumber number) {
    List<EngagementPlan.Group> groups = db.sql("select * from engagement_group where project = ? order by sector").param(number.value())
        .query((row, n) -> new EngagementPlan.Group(Sector.valueOf(row.getString("sector")), ParticipationLevel.valueOf(row.getString("level")),
            row.getInt("interviews"), row.getInt("calls"), row.getString("indicator"))).list();
    return db.sql("select * from engagement_plan where project = ?").param(number.value())
        .query((row, n) -> new EngagementPlan(groups, row.getInt("workshops"), row.getString("boundary"), row.getString("risks"))).optional();
  }

  /** The plan, once it was approved: before that it may still change. */
  @Transactional(readOnly = true)
  public Optional<EngagementPlan> approved(CaseNumber number) {
    boolean isApproved = db.sql("select count(*) from engagement_plan where project = ? and approved = true").param(number.value())
        .query(Integer.class).single() > 0;
    return isApproved ? of(number) : Optional.empty();
  }

  /** @return why the plan was returned, empty when it was not */
  @Transactional(readOnly = true)
  public String returnedBecause(CaseNumber number) {
    return db.sql("select reason from engagement_plan where project = ? and approved = false and reason is not null").param(number.value())
        .query(String.class).optional().orElse("");
  }
}
