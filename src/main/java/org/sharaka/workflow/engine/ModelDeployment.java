package org.sharaka.workflow.engine;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.CamundaDeploymentConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Deploys the product's models at start; what did not change makes no new version. */
@Component
class ModelDeployment extends AbstractCamundaConfiguration implements CamundaDeploymentConfiguration {

  private final Models models;

  ModelDeployment(Models models) {
    this.models = models;
  }

  @Override
  public void preInit(SpringProcessEngineConfiguration engine) {
    engine.setDeploymentName("sharaka");
    engine.setDeployChangedOnly(true);
    engine.setDeploymentResources(getDeploymentResources().toArray(Resource[]::new));
  }

  @Override
  public Set<Resource> getDeploymentResources() {
    Set<Resource> resources = new LinkedHashSet<>();
    new TreeMap<>(models.toDeploy()).forEach((path, source) -> resources.add(new ByteArrayResource(source) {
      @Override
      public String getDescription() {
        return path;
      }
    }));
    return resources;
  }
}
