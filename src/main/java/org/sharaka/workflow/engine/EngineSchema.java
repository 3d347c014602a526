package org.sharaka.workflow.engine;

import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * Creates the engine's own tables with the scripts the engine brings, as the first migration: one tool keeps the whole
 * schema, and the engine itself never changes it.
 */
@Component
class EngineSchema implements JavaMigration {

  private static final String SCRIPT = "org/camunda/bpm/engine/db/create/activiti.%s.create.%s.sql";
  private static final List<String> PARTS = List.of("engine", "identity", "history", "decision.engine", "decision.history");

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("001");
  }

  @Override
  public String getDescription() {
    return "engine 7.24";
  }

  @Override
  public Integer getChecksum() {
    return 724;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) throws Exception {
    String database = context.getConnection().getMetaData().getDatabaseProductName().equals("H2") ? "h2" : "postgres";
    for (String part : PARTS) {
      ScriptUtils.executeSqlScript(context.getConnection(), new ClassPathResource(SCRIPT.formatted(database, part)));
    }
  }
}
