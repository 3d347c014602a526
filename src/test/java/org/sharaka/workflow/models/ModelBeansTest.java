package org.sharaka.workflow.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.workflow.models.ProcessFile.findings;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.junit.jupiter.api.Test;
import org.sharaka.support.SharakaTest;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the models call by name stands in the application. */
@SharakaTest
class ModelBeansTest {

  private static final Pattern CALL = Pattern.compile("[$#]\\{([a-z]\\w*)\\.(\\w+)\\(");

  @Autowired ApplicationContext application;
  @Autowired RepositoryService repository;

  @Test
  void everyDelegateExpressionIsABeanOfItsKind() {
    assertThat(findings(file -> Stream.of(file.every(ServiceTask.class).map(ServiceTask::getCamundaDelegateExpression),
        file.every(SendTask.class).map(SendTask::getCamundaDelegateExpression), file.every(BusinessRuleTask.class).map(BusinessRuleTask::getCamundaDelegateExpression),
        file.every(MessageEventDefinition.class).map(MessageEventDefinition::getCamundaDelegateExpression))
        .flatMap(all -> all).filter(bean -> bean != null && !isBean(bean, JavaDelegate.class)))).isEmpty();
    assertThat(findings(file -> file.every(CamundaExecutionListener.class).map(CamundaExecutionListener::getCamundaDelegateExpression)
        .filter(bean -> !isBean(bean, ExecutionListener.class)))).isEmpty();
  }

  /** The engine calls such a method by reflection: class and method have to be public, or it fails when it is too late. */
  @Test
  void everyMethodCalledInAnExpressionIsThereAndPublic() {
    assertThat(findings(file -> CALL.matcher(Sources.read(file.path())).results().filter(call -> !call.group(1).equals("execution"))
        .filter(call -> !isPublic(call.group(1), call.group(2))).map(call -> call.group(1) + "." + call.group(2)))).isEmpty();
  }

  @Test
  void everyRuleTaskHasItsDecision() {
    assertThat(findings(file -> file.every(BusinessRuleTask.class).filter(task -> task.getCamundaDelegateExpression() == null).map(BusinessRuleTask::getCamundaDecisionRef)
        .filter(key -> repository.createDecisionDefinitionQuery().decisionDefinitionKey(key).latestVersion().count() != 1))).isEmpty();
  }

  @Test
  void everyProcessIsDeployed() {
    assertThat(findings(file -> Stream.of(file.key()).filter(key -> repository.createProcessDefinitionQuery().processDefinitionKey(key).latestVersion().count() != 1))).isEmpty();
  }

  private boolean isBean(String expression, Class<?> kind) {
    String name = expression.substring(2, expression.length() - 1);
    return application.containsBean(name) && application.isTypeMatch(name, kind);
  }

  private boolean isPublic(String bean, String method) {
    return application.containsBean(bean) && Arrays.stream(AopUtils.getTargetClass(application.getBean(bean)).getMethods())
        .anyMatch(found -> found.getName().equals(method) && Modifier.isPublic(found.getDeclaringClass().getModifiers()));
  }
}
