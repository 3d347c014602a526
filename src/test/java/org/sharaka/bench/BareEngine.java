package org.sharaka.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/** The baseline of starting: Camunda as it comes, on the product's own database and model, with nothing of the product around it. */
final class BareEngine implements AutoCloseable {

  private final ProcessEngine engine;

  /** Stands for the due dates of the models. */
  public static final class SomeDay {

    public Date workingDays(int days) {
      return Date.from(Instant.now().plus(Duration.ofDays(days)));
    }
  }

  BareEngine(DataSource database) {
    StandaloneProcessEngineConfiguration settings = new StandaloneProcessEngineConfiguration();
    settings.setProcessEngineName("bare");
    settings.setDataSource(database);
    settings.setDatabaseSchemaUpdate("false");
    settings.setJobExecutorActivate(false);
    settings.setMetricsEnabled(false);
    settings.setCmmnEnabled(false);
    settings.setHistory("full");
    settings.setEnforceHistoryTimeToLive(false);
    settings.setBeans(Map.of("due", new SomeDay()));
    engine = settings.buildProcessEngine();
  }

  void start(String key, String number) {
    engine.getRuntimeService().startProcessInstanceByKey(key, number);
  }

  @Override
  public void close() {
    engine.close();
  }
}
