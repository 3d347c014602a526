package org.sharaka.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.springframework.stereotype.Component;

/**
 * Remembers which sequence flows the tests of a process took, so that the last of them can ask whether one was left out.
 * From an event-based gateway the engine takes none: there the flow after the event tells.
 */
@Component
public class TakenFlows extends AbstractProcessEnginePlugin {

  private final Map<String, Set<String>> taken = new ConcurrentHashMap<>();

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.getCustomPostBPMNParseListeners().add(new AbstractBpmnParseListener() {
      @Override
      public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
        String process = ((ProcessDefinitionEntity) flow.getSource().getProcessDefinition()).getKey();
        flow.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener) execution ->
            taken.computeIfAbsent(process, key -> ConcurrentHashMap.newKeySet()).add(flow.getId()));
      }
    });
  }

  public void coverAll(RepositoryService repository, String process) {
    String definition = repository.createProcessDefinitionQuery().processDefinitionKey(process).latestVersion().singleResult().getId();
    Set<String> all = repository.getBpmnModelInstance(definition).getModelElementsByType(SequenceFlow.class).stream()
        .filter(flow -> !(flow.getSource() instanceof EventBasedGateway)).map(SequenceFlow::getId)
        .collect(Collectors.toCollection(TreeSet::new));
    all.removeAll(taken.getOrDefault(process, Set.of()));
    assertThat(all).as("flows of %s that no test takes", process).isEmpty();
  }
}
