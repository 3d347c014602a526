package org.sharaka.workflow.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.sharaka.platform.web.CaseInLog;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;

/** Engine settings that have no property of their own. Waits for the migrations, which create the engine's tables. */
@Component
@DependsOnDatabaseInitialization
class EngineSettings extends AbstractProcessEnginePlugin {

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setCmmnEnabled(false);
    engine.setStandaloneTasksEnabled(false);
    engine.setDeserializationTypeValidationEnabled(true);
    engine.setDefaultUserPermissionNameForTask("TASK_WORK");
    engine.setPasswordEncryptor(new SlowPasswordHash());
    engine.setLoggingContextBusinessKey(CaseInLog.KEY);
    engine.setCompositeIncidentHandlersEnabled(true);
    engine.setCustomIncidentHandlers(List.of(new RetryAtOnce()));
    engine.setGeneralResourceWhitelistPattern("[a-zA-Z0-9][a-zA-Z0-9@._-]*");
  }
}
