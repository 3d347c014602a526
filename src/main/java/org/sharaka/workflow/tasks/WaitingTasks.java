package org.sharaka.workflow.tasks;

import java.util.List;
import org.sharaka.platform.security.Account;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Finds what an account has claimed or may claim. The engine's own query sorts all of them with all their columns; here the
 * database takes the most urgent along the index, or the few there are.
 */
@Component
class WaitingTasks {

  private static final String CLAIMED = "from act_ru_task t where t.assignee_ = :account and t.suspension_state_ = 1";
  private static final String OFFERED = """
      from act_ru_task t where t.assignee_ is null and t.suspension_state_ = 1
        and t.id_ in (select i.task_id_ from act_ru_identitylink i where i.type_ = 'candidate' and i.group_id_ in (:groups))""";

  private final JdbcClient db;

  WaitingTasks(JdbcClient db) {
    this.db = db;
  }

  /** @return the ids of the most urgent */
  List<String> mostUrgent(Account account, int limit) {
    String urgent = "(select t.id_ as id, t.due_date_ as due %s order by t.due_date_ limit :limit)";
    String both = "select id from (%s union all %s) waiting order by due, id limit :limit".formatted(urgent.formatted(CLAIMED), urgent.formatted(OFFERED));
    return about(account, both).param("limit", limit).query(String.class).list();
  }

  long count(Account account) {
    return about(account, "select (select count(*) %s) + (select count(*) %s)".formatted(CLAIMED, OFFERED)).query(Long.class).single();
  }

  private StatementSpec about(Account account, String sql) {
    return db.sql(sql).param("account", account.id()).param("groups", account.groups().isEmpty() ? List.of("") : account.groups());
  }
}
