package org.sharaka.workflow.access;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.springframework.stereotype.Component;

/** Puts {@link VisibleTasks} in the place of the engine's own check. */
@Component
class TaskVisibility extends AbstractProcessEnginePlugin implements SessionFactory {

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setCustomSessionFactories(List.of(this));
  }

  @Override
  public Class<?> getSessionType() {
    return AuthorizationManager.class;
  }

  @Override
  public Session openSession() {
    return new VisibleTasks();
  }
}
