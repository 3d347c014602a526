package org.sharaka.bench;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A thousand projects with a hundred open tasks each, made by the database from one project and one contact that went
 * through the product: what the product would have written, in minutes instead of hours.
 */
final class Load {

  static final int PROJECTS = 1000;
  static final int TASKS = 100;

  private final JdbcClient db;

  Load(JdbcClient db) {
    this.db = db;
  }

  /**
   * @param project a project whose work plan is being prepared
   * @param task    the task in which that is done
   */
  void multiply(String project, String task) {
    String copied = "from generate_series(1, " + PROJECTS + ") p";
    String numbered = "'PRJ-2020-' || lpad(p::text, 4, '0')";
    run("insert into case_file (number, type, title_ar, title_en, status, parent, opened_at, search_text) select " + numbered
        + ", f.type, f.title_ar || ' ' || p, f.title_en || ' ' || p, 'ACTIVE', null, f.opened_at - p * interval '1 hour', f.search_text || ' ' || p "
        + copied + ", case_file f where f.number = ?", project);
    run("insert into project (number, description, owner, registered, status, baseline, version) select " + numbered
        + ", x.description, x.owner, x.registered, 'ACTIVE', 1, 0 " + copied + ", project x where x.number = ?", project);
    run("insert into project_phase (project, phase, status, planned_start, planned_end, actual_start, iteration, steps) select " + numbered
        + ", x.phase, case x.phase when 1 then 'IN_PROGRESS' else 'NOT_STARTED' end, x.planned_start, x.planned_end, null, 1, 10 " + copied
        + ", project_phase x where x.project = ?", project);
    run("insert into timeline_entry (case_number, happened_at, actor, event, facts, is_public) select " + numbered
        + ", t.happened_at, t.actor, t.event, t.facts, t.is_public " + copied + ", generate_series(1, 30) n, timeline_entry t where t.case_number = ?", project);
    instances(task);
    db.sql("analyze").update();
  }

  /**
   * One process instance for each task: the project's own, and contacts with single people below it. Each task is offered
   * to one group, with the grant the engine gives it.
   */
  private void instances(String task) {
    String each = """
        from act_ru_task t join act_ru_execution e on e.id_ = t.execution_id_, generate_series(1, %d) p, generate_series(1, %d) n,
          lateral (select case n when 1 then t.proc_def_id_ else c.id_ end as definition, case n when 1 then e.proc_def_key_ else c.key_ end as definition_key,
            'load-' || p || '-' || n as instance, 'loadt-' || p || '-' || n as task from act_re_procdef c where c.key_ = 'stakeholderContact') x
        where t.id_ = ?""".formatted(PROJECTS, TASKS);
    run("""
        insert into act_ru_execution (id_, rev_, root_proc_inst_id_, proc_inst_id_, business_key_, proc_def_id_, proc_def_key_, act_id_, act_inst_id_,
          is_active_, is_concurrent_, is_scope_, is_event_scope_, suspension_state_, cached_ent_state_, sequence_counter_)
        select x.instance, 1, 'load-' || p || '-1', x.instance, 'PRJ-2020-' || lpad(p::text, 4, '0'), x.definition, x.definition_key, e.act_id_, x.instance,
          e.is_active_, e.is_concurrent_, e.is_scope_, e.is_event_scope_, e.suspension_state_, e.cached_ent_state_, e.sequence_counter_\n""" + each, task);
    run("""
        insert into act_ru_variable (id_, rev_, type_, name_, execution_id_, proc_inst_id_, proc_def_id_, long_, text_, var_scope_, sequence_counter_,
          is_concurrent_local_)
        select 'loadv-' || p || '-' || n, 1, 'integer', 'phase', x.instance, x.instance, x.definition, 1 + n % 6, (1 + n % 6)::text, x.instance, 1, false\n""" + each, task);
    run("""
        insert into act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_, task_def_key_, priority_, create_time_, due_date_,
          suspension_state_, task_state_)
        select x.task, 1, x.instance, x.instance, x.definition, t.name_, t.task_def_key_, t.priority_, t.create_time_ - n * interval '1 minute',
          t.due_date_ + (n - 30) * interval '1 day', t.suspension_state_, t.task_state_\n""" + each, task);
    run("""
        insert into act_ru_identitylink (id_, rev_, type_, group_id_, task_id_)
        select 'loadi-' || p || '-' || n, 1, 'candidate', (array['project-manager', 'phase-coordinator', 'researcher', 'secretariat'])[1 + n % 4], x.task\n""" + each, task);
    run("""
        insert into act_ru_authorization (id_, rev_, type_, group_id_, resource_type_, resource_id_, perms_)
        select 'loada-' || p || '-' || n, 1, 1, (array['project-manager', 'phase-coordinator', 'researcher', 'secretariat'])[1 + n % 4], 7, x.task,
          (select max(a.perms_) from act_ru_authorization a where a.resource_id_ = t.id_ and a.resource_type_ = 7)\n""" + each, task);
  }

  private void run(String sql, String about) {
    db.sql(sql).param(about).update();
  }
}
