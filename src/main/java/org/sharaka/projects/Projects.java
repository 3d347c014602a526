package org.sharaka.projects;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.NotFound;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All projects. Two people changing one project at once is noticed, and the second is told. */
@Repository
class Projects {

  private final JdbcClient db;
  private final JdbcTemplate batches;

  Projects(JdbcClient db, JdbcTemplate batches) {
    this.db = db;
    this.batches = batches;
  }

  Project get(CaseNumber number) {
    Project.State state = db.sql("""
        select p.*, f.title_ar, f.title_en from project p join case_file f on f.number = p.number where p.number = ?""")
        .param(number.value()).query(Projects::state).optional().orElseThrow(() -> new NotFound(number));
    return new Project(state, db.sql("select * from project_phase where project = ? order by phase").param(number.value()).query(Projects::phase).list());
  }

  void add(Project project) {
    Project.State state = project.state();
    db.sql("""
        insert into project (number, description, owner, registered, status, baseline, version)
        values (?, ?, ?, ?, ?, ?, 1)""")
        .params(state.number().value(), state.description(), state.owner(), Date.valueOf(state.registered()), state.status().name(), state.baseline()).update();
    batches.batchUpdate("insert into project_phase (project, phase, status, planned_start, planned_end, iteration) values (?, ?, ?, ?, ?, ?)",
        project.phases(), project.phases().size(), (row, phase) -> {
          row.setString(1, state.number().value());
          row.setInt(2, phase.key().number());
          row.setString(3, phase.status().name());
          row.setDate(4, Date.valueOf(phase.plannedStart()));
          row.setDate(5, Date.valueOf(phase.plannedEnd()));
          row.setInt(6, phase.iteration());
        });
  }

  void save(Project project) {
    Project.State state = project.state();
    int saved = db.sql("""
        update project set status = ?, held_since = ?, resume_expected = ?, reason = ?, baseline = ?, partner = ?, version = version + 1
        where number = ? and version = ?""")
        .params(state.status().name(), sql(state.heldSince()), sql(state.resumeExpected()), state.reason(), state.baseline(), state.partner(), state.number().value(),
            state.version()).update();
    if (saved == 0) {
      throw new OptimisticLockingFailureException("project " + state.number());
    }
    batches.batchUpdate("""
        update project_phase set status = ?, planned_start = ?, planned_end = ?, actual_start = ?, actual_end = ?, iteration = ?
        where project = ? and phase = ?""", project.phases(), project.phases().size(), (row, phase) -> {
      row.setString(1, phase.status().name());
      row.setDate(2, sql(phase.plannedStart()));
      row.setDate(3, sql(phase.plannedEnd()));
      row.setDate(4, sql(phase.actualStart()));
      row.setDate(5, sql(phase.actualEnd()));
      row.setInt(6, phase.iteration());
      row.setString(7, state.number().value());
      row.setInt(8, phase.key().number());
    });
  }

  private static Project.State state(ResultSet row, int n) throws SQLException {
    return new Project.State(new CaseNumber(row.getString("number")), new LocalizedText(row.getString("title_ar"), row.getString("title_en")),
        row.getString("description"), row.getString("owner"), row.getObject("registered", LocalDate.class),
        ProjectStatus.valueOf(row.getString("status")), row.getObject("held_since", LocalDate.class), row.getObject("resume_expected", LocalDate.class),
        row.getString("reason"), row.getInt("baseline"), row.getString("partner"), row.getLong("version"));
  }

  static Phase phase(ResultSet row, int n) throws SQLException {
    return new Phase(PhaseKey.of(row.getInt("phase")), PhaseStatus.valueOf(row.getString("status")), row.getObject("planned_start", LocalDate.class),
        row.getObject("planned_end", LocalDate.class), row.getObject("actual_start", LocalDate.class), row.getObject("actual_end", LocalDate.class),
        row.getInt("iteration"));
  }

  private static Date sql(LocalDate day) {
    return day == null ? null : Date.valueOf(day);
  }
}
