package org.sharaka.workflow.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.workflow.models.ProcessFile.findings;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CompensateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.junit.jupiter.api.Test;

/** How the processes find their way. */
class ProcessRoutesTest {

  private static final Pattern NAMED_FACT = Pattern.compile("\\$\\{(!?([a-z][A-Za-z0-9]*)|([a-z][A-Za-z0-9]*) == ('[A-Z_]+'|\\d)( \\|\\| \\3 == '[A-Z_]+')*)}");
  private static final Pattern TIME = Pattern.compile("\\$\\{[a-z][A-Za-z]+(\\.[a-z][A-Za-z]+\\([a-zA-Z0-9]+\\))?}|\\$\\{sla\\.[a-zA-Z]+\\('[A-Z_]+', execution(, \\w+)?\\)}|PT\\d+M");
  private static final int ONE_PAGE = 20;

  @Test
  void aGatewayReadsOneNamedFact() {
    assertThat(findings(file -> file.every(ConditionExpression.class).filter(condition -> condition.getLanguage() != null
        || !NAMED_FACT.matcher(condition.getTextContent().strip()).matches()).map(ConditionExpression::getTextContent))).isEmpty();
  }

  @Test
  void whateverIsDecidedThereIsOneWayOn() {
    assertThat(findings(file -> file.every(ExclusiveGateway.class).filter(file::splits).filter(gateway -> file.from(gateway).stream()
        .anyMatch(flow -> flow.getConditionExpression() == null != flow.equals(gateway.getDefault()))).map(ExclusiveGateway::getId))).isEmpty();
  }

  @Test
  void onlyGatewaysPartTheWay() {
    assertThat(findings(file -> file.every(FlowNode.class).filter(node -> !(node instanceof Gateway) && file.splits(node)).map(FlowNode::getId))).isEmpty();
  }

  @Test
  void timersAskABeanThatKnowsTheWorkingDays() {
    assertThat(findings(file -> file.every(TimerEventDefinition.class).filter(timer -> !Stream.of(timer.getTimeDate(), timer.getTimeCycle(), timer.getTimeDuration())
        .filter(Objects::nonNull).allMatch(time -> TIME.matcher(time.getTextContent().strip()).matches()))
        .map(timer -> ((Event) timer.getParentElement()).getId()))).isEmpty();
  }

  @Test
  void nothingIsLeftHanging() {
    assertThat(findings(file -> file.every(FlowNode.class).filter(node -> !(node instanceof EndEvent) && file.from(node).isEmpty() && !standsAside(node))
        .map(FlowNode::getId))).isEmpty();
    assertThat(findings(file -> file.every(FlowNode.class).filter(node -> !(node instanceof StartEvent || node instanceof BoundaryEvent) && !standsAside(node))
        .filter(node -> file.every(SequenceFlow.class).noneMatch(flow -> flow.getTarget().equals(node))).map(FlowNode::getId))).isEmpty();
  }

  @Test
  void onePageHoldsWhatOnePersonCanOversee() {
    assertThat(findings(file -> Stream.of(file.every(FlowNode.class).filter(node -> node.getParentElement().equals(file.process()) && node.getName() != null)
        .filter(node -> !(node instanceof SubProcess || node instanceof BoundaryEvent)).count()).filter(count -> count > ONE_PAGE).map(String::valueOf))).isEmpty();
  }

  private static boolean standsAside(FlowNode node) {
    return node instanceof SubProcess inner && inner.triggeredByEvent() || node instanceof Activity activity && activity.isForCompensation()
        || node instanceof BoundaryEvent event && event.getEventDefinitions().stream().anyMatch(CompensateEventDefinition.class::isInstance);
  }
}
