package org.sharaka.projects.awareness;

import java.sql.Date;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The awareness campaign of a project: the regions it goes to and how many people it means to reach. */
@Service
@Transactional
public class Campaign {

  private final JdbcClient db;
  private final Timeline timeline;
  private final WorkingCalendar calendar;

  Campaign(JdbcClient db, Timeline timeline, WorkingCalendar calendar) {
    this.db = db;
    this.timeline = timeline;
    this.calendar = calendar;
  }

  public void plan(CaseNumber number, Collection<String> regions, int targetReach) {
    if (regions.isEmpty()) {
      throw Refusal.at("regions", "awareness.noRegion").thrown();
    }
    db.sql("delete from campaign_region where project = ?").param(number.value()).update();
    db.sql("delete from campaign where project = ?").param(number.value()).update();
    regions.stream().distinct().forEach(region -> db.sql("insert into campaign_region (project, region, waived) values (?, ?, false)")
        .params(number.value(), region).update());
    db.sql("insert into campaign (project, target_reach) values (?, ?)").params(number.value(), targetReach).update();
  }

  /** Leaves out the regions that were not reached, for a reason that is put on record. */
  public void waive(CaseNumber number, Collection<String> regions) {
    regions.forEach(region -> db.sql("update campaign_region set waived = true where project = ? and region = ?").params(number.value(), region).update());
  }

  public void presented(CaseNumber number, int audience) {
    db.sql("delete from presentation where project = ?").param(number.value()).update();
    db.sql("insert into presentation (project, audience, held_on) values (?, ?, ?)").params(number.value(), audience, Date.valueOf(calendar.today())).update();
    timeline.publish(number, "adoption.presented", Map.of("audience", audience));
  }

  @Transactional(readOnly = true)
  public List<String> regions(CaseNumber number) {
    return db.sql("select region from campaign_region where project = ? and waived = false order by region").param(number.value()).query(String.class).list();
  }

  @Transactional(readOnly = true)
  public int targetReach(CaseNumber number) {
    return db.sql("select target_reach from campaign where project = ?").param(number.value()).query(Integer.class).optional().orElse(0);
  }
}
