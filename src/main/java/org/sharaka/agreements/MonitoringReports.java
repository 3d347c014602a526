package org.sharaka.agreements;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What parties reported on their agreements. */
@Repository
@Transactional
public class MonitoringReports {

  private final JdbcClient db;

  MonitoringReports(JdbcClient db) {
    this.db = db;
  }

  /** All of an agreement, the newest first. */
  @Transactional(readOnly = true)
  public List<MonitoringReport> of(CaseNumber number) {
    return db.sql("select * from agreement_report where number = ? order by id desc").param(number.value())
        .query((row, n) -> new MonitoringReport(row.getLong("organisation_id"), MonitoringReport.Progress.valueOf(row.getString("progress")), row.getString("achieved"),
            row.getString("difficulties"), row.getString("recorded_by"), row.getObject("recorded_on", LocalDate.class))).list();
  }

  void add(CaseNumber number, MonitoringReport report) {
    db.sql("insert into agreement_report (number, organisation_id, progress, achieved, difficulties, recorded_by, recorded_on) values (?, ?, ?, ?, ?, ?, ?)")
        .params(number.value(), report.organisationId(), report.progress().name(), report.achieved(), report.difficulties(), report.by(), AgreementRows.sql(report.on()))
        .update();
  }
}
