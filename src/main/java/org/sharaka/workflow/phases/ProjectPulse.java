package org.sharaka.workflow.phases;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.workflow.lifecycle.Lifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What only the engine knows of many projects at once, read in one query each. */
@Component
public class ProjectPulse {

  private final JdbcClient db;
  private final Clock clock;

  ProjectPulse(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** @return for each project the number of overdue tasks by phase, 0 standing for tasks of no phase */
  public Map<CaseNumber, Map<Integer, Integer>> overdue(Collection<CaseNumber> numbers) {
    Map<CaseNumber, Map<Integer, Integer>> overdue = new HashMap<>();
    if (!numbers.isEmpty()) {
      db.sql("""
          select r.business_key_ as project, coalesce(v.long_, 0) as phase, count(*) as tasks
          from act_ru_task t join act_ru_execution r on r.id_ = t.proc_inst_id_
          left join act_ru_variable v on v.execution_id_ = t.proc_inst_id_ and v.name_ = 'phase'
          where t.due_date_ < :now and t.suspension_state_ = 1 and r.business_key_ in (:numbers)
          group by r.business_key_, coalesce(v.long_, 0)""")
          .param("now", Timestamp.from(clock.instant())).param("numbers", numbers.stream().map(CaseNumber::value).toList())
          .query(row -> {
            overdue.computeIfAbsent(new CaseNumber(row.getString("project")), n -> new HashMap<>()).put(row.getInt("phase"), row.getInt("tasks"));
          });
    }
    return overdue;
  }

  /** @return the process instance of each running project, for links into Cockpit */
  public Map<CaseNumber, String> instances(Collection<CaseNumber> numbers) {
    Map<CaseNumber, String> instances = new HashMap<>();
    if (!numbers.isEmpty()) {
      db.sql("""
          select e.business_key_ as project, e.id_ as id from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
          where e.parent_id_ is null and d.key_ = :key and e.business_key_ in (:numbers)""")
          .param("key", Lifecycle.KEY).param("numbers", numbers.stream().map(CaseNumber::value).toList())
          .query(row -> {
            instances.put(new CaseNumber(row.getString("project")), row.getString("id"));
          });
    }
    return instances;
  }
}
