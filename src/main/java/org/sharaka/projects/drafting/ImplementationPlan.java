package org.sharaka.projects.drafting;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plan that puts an adopted guide into practice: activities within thirty-six months, reviewed every year. */
@Service
@Transactional
public class ImplementationPlan {

  public static final int YEARS = 3;

  private final JdbcClient db;
  private final Timeline timeline;
  private final CurrentActor actor;
  private final Clock clock;

  public enum Budget {NONE, LOW, MEDIUM, HIGH}

  public enum State {NOT_STARTED, IN_PROGRESS, DELAYED, DONE, DROPPED}

  /** @param percent 0 to 100 */
  public record Activity(long id, String what, String owner, LocalDate start, LocalDate end, Budget budget, String indicator, String risk, int percent,
      State state, String evidence) {

    public static Activity planned(String what, String owner, LocalDate start, LocalDate end, Budget budget, String indicator, String risk) {
      return new Activity(0, what, owner, start, end, budget, indicator, risk, 0, State.NOT_STARTED, null);
    }
  }

  /** How far one activity is, as a review found it. */
  public record Finding(long id, int percent, State state, String evidence) {}

  ImplementationPlan(JdbcClient db, Timeline timeline, CurrentActor actor, Clock clock) {
    this.db = db;
    this.timeline = timeline;
    this.actor = actor;
    this.clock = clock;
  }

  /** Puts the plan in place of the one before. Activities lie within the three years. */
  public void write(CaseNumber number, LocalDate start, List<Activity> activities) {
    check(start, activities);
    db.sql("delete from plan_activity where project = ?").param(number.value()).update();
    db.sql("delete from plan_term where project = ?").param(number.value()).update();
    db.sql("insert into plan_term (project, starts_on, reviews) values (?, ?, 0)").params(number.value(), start).update();
    activities.forEach(a -> db.sql("""
        insert into plan_activity (project, what, owner, starts_on, ends_on, budget, indicator, risk, percent, state)
        values (?, ?, ?, ?, ?, ?, ?, ?, 0, 'NOT_STARTED')""").params(number.value(), a.what(), a.owner(), a.start(), a.end(), a.budget().name(),
        a.indicator(), a.risk()).update());
  }

  public void review(CaseNumber number, List<Finding> findings, String assessment) {
    findings.forEach(f -> db.sql("update plan_activity set percent = ?, state = ?, evidence = ? where id = ? and project = ?")
        .params(f.percent(), f.state().name(), f.evidence(), f.id(), number.value()).update());
    db.sql("update plan_term set reviews = reviews + 1 where project = ?").param(number.value()).update();
    db.sql("insert into plan_review (project, review, assessment, reviewed_by, reviewed_at) values (?, ?, ?, ?, ?)")
        .params(number.value(), reviews(number), assessment, actor.name(), Timestamp.from(clock.instant())).update();
    timeline.publish(number, "plan.reviewed", Map.of("review", reviews(number)));
  }

  @Transactional(readOnly = true)
  public int reviews(CaseNumber number) {
    return db.sql("select reviews from plan_term where project = ?").param(number.value()).query(Integer.class).optional().orElse(0);
  }

  @Transactional(readOnly = true)
  public boolean isOver(CaseNumber number) {
    return reviews(number) >= YEARS;
  }

  /** The day of the next review: the plan's first, second or third anniversary. */
  @Transactional(readOnly = true)
  public LocalDate nextReview(CaseNumber number) {
    return start(number).orElseThrow().plusYears(reviews(number) + 1L);
  }

  @Transactional(readOnly = true)
  public Optional<LocalDate> start(CaseNumber number) {
    return db.sql("select starts_on from plan_term where project = ?").param(number.value()).query(LocalDate.class).optional();
  }

  @Transactional(readOnly = true)
  public List<Activity> activities(CaseNumber number) {
    return db.sql("select * from plan_activity where project = ? order by starts_on, id").param(number.value())
        .query((row, n) -> new Activity(row.getLong("id"), row.getString("what"), row.getString("owner"), row.getObject("starts_on", LocalDate.class),
            row.getObject("ends_on", LocalDate.class), Budget.valueOf(row.getString("budget")), row.getString("indicator"), row.getString("risk"),
            row.getInt("percent"), State.valueOf(row.getString("state")), row.getString("evidence"))).list();
  }

  private static void check(LocalDate start, List<Activity> activities) {
    List<Refusal> refusals = new ArrayList<>();
    if (activities.isEmpty()) {
      refusals.add(Refusal.at("activities", "plan.noActivity"));
    }
    LocalDate end = start.plusYears(YEARS);
    for (int i = 0; i < activities.size(); i++) {
      Activity activity = activities.get(i);
      if (activity.end().isBefore(activity.start())) {
        refusals.add(Refusal.at("activities[" + i + "].end", "plan.order"));
      } else if (activity.start().isBefore(start) || !activity.end().isBefore(end)) {
        refusals.add(Refusal.at("activities[" + i + "].start", "plan.outside"));
      }
    }
    if (!refusals.isEmpty()) {
      throw new Refused(refusals);
    }
  }
}
