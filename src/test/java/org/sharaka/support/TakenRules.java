package org.sharaka.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.springframework.stereotype.Component;

/** Remembers which rules of the decision tables decided in the tests, so that one can ask whether a rule never did. */
@Component
public class TakenRules extends AbstractProcessEnginePlugin {

  private final Map<String, Set<String>> taken = new ConcurrentHashMap<>();

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    var decisions = (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
    decisions.getCustomPostDecisionTableEvaluationListeners().add(this::remember);
    engine.setDmnEngineConfiguration(decisions);
  }

  public void coverAll(RepositoryService repository, String decision) {
    String definition = repository.createDecisionDefinitionQuery().decisionDefinitionKey(decision).latestVersion().singleResult().getId();
    Set<String> all = repository.getDmnModelInstance(definition).getModelElementsByType(Rule.class).stream().map(Rule::getId)
        .collect(Collectors.toCollection(TreeSet::new));
    all.removeAll(taken.getOrDefault(decision, Set.of()));
    assertThat(all).as("rules of %s that no test reaches", decision).isEmpty();
  }

  private void remember(DmnDecisionTableEvaluationEvent event) {
    Set<String> rules = taken.computeIfAbsent(event.getDecision().getKey(), key -> ConcurrentHashMap.newKeySet());
    event.getMatchingRules().forEach(rule -> rules.add(rule.getId()));
  }
}
