package org.sharaka.cases;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The metric {@code sharaka.cases.open}: how many cases of each kind are open, and in which status. */
@Component
class OpenCases implements MeterBinder {

  private final JdbcClient db;
  private volatile MultiGauge gauge;

  OpenCases(JdbcClient db) {
    this.db = db;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    gauge = MultiGauge.builder("sharaka.cases.open").description("Open cases by kind and status").register(registry);
  }

  @Scheduled(initialDelayString = "${sharaka.metrics-every:30s}", fixedDelayString = "${sharaka.metrics-every:30s}")
  void count() {
    if (gauge != null) {
      gauge.register(rows(), true);
    }
  }

  private List<MultiGauge.Row<?>> rows() {
    return db.sql("select type, status, count(*) as cases from case_file where closed_at is null group by type, status")
        .query((row, n) -> MultiGauge.Row.of(Tags.of("type", row.getString("type"), "status", row.getString("status")), (Number) row.getLong("cases")))
        .list().stream().<MultiGauge.Row<?>>map(row -> row).toList();
  }
}
