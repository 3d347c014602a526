package org.sharaka.workflow.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.workflow.models.ProcessFile.findings;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TextAnnotation;
import org.junit.jupiter.api.Test;

/** How the processes and what is in them are called. */
class ProcessNamesTest {

  @Test
  void everyFileHoldsTheProcessOfItsName() {
    assertThat(ProcessFile.all()).allSatisfy(file -> {
      Bpmn.validateModel(file.model());
      assertThat(file.every(Process.class).map(Process::getId)).containsExactly(file.key());
      assertThat(file.process().isExecutable()).isTrue();
      assertThat(file.process().getCamundaHistoryTimeToLiveString()).matches("P\\d+D");
      assertThat(file.process().getCamundaVersionTag()).isNotBlank();
    });
  }

  @Test
  void onlyAFormLetsPeopleStartAProcessInTasklist() {
    assertThat(ProcessFile.all()).allSatisfy(file -> assertThat(file.process().isCamundaStartableInTasklist())
        .isEqualTo(file.every(StartEvent.class).anyMatch(start -> start.getCamundaFormRef() != null)));
  }

  @Test
  void whatPeopleReadIsThereInArabicAndEnglish() {
    assertThat(ProcessFile.all()).allMatch(file -> Words.inBoth(file.process().getName(), ProcessFile.english(file.process())));
    assertThat(findings(file -> file.every(FlowElement.class).filter(element -> isRead(file, element))
        .filter(element -> !Words.inBoth(element.getName(), ProcessFile.english(element))).map(FlowElement::getId))).isEmpty();
    assertThat(findings(file -> file.every(TextAnnotation.class)
        .filter(note -> !Words.inBoth(note.getText().getTextContent(), ProcessFile.english(note))).map(TextAnnotation::getId))).isEmpty();
  }

  /** Lists of tasks are put into English by their Arabic names, so a name means one thing in all models. */
  @Test
  void aNameHasOneMeaningInEnglish() {
    Map<String, Set<String>> meanings = new TreeMap<>();
    ProcessFile.all().forEach(file -> Stream.concat(Stream.of(file.process()), file.every(FlowElement.class).map(BaseElement.class::cast))
        .filter(element -> element.getAttributeValue("name") != null)
        .forEach(element -> meanings.computeIfAbsent(element.getAttributeValue("name"), name -> new TreeSet<>()).add(ProcessFile.english(element))));
    assertThat(meanings).allSatisfy((name, english) -> assertThat(english).as(name).hasSize(1));
  }

  /** Gateways that go every way, or wait for what happens first, ask nothing. */
  @Test
  void gatewaysThatPartTheWayAskAndNoOthers() {
    assertThat(findings(file -> file.every(Gateway.class).filter(gateway -> !(gateway instanceof ParallelGateway || gateway instanceof EventBasedGateway))
        .filter(gateway -> file.splits(gateway) != (gateway.getName() != null && gateway.getName().endsWith("؟"))).map(Gateway::getId))).isEmpty();
  }

  @Test
  void idsAreWords() {
    assertThat(findings(file -> file.every(FlowNode.class).map(FlowNode::getId).filter(id -> !Words.isId(id)))).isEmpty();
    assertThat(findings(file -> file.every(SequenceFlow.class).filter(flow -> !flow.getId().startsWith(flow.getSource().getId() + "-" + flow.getTarget().getId()))
        .map(SequenceFlow::getId))).isEmpty();
  }

  /** Joins need no name, and neither do flows that answer no question. */
  private static boolean isRead(ProcessFile file, FlowElement element) {
    if (element instanceof SequenceFlow flow) {
      return flow.getName() != null || flow.getSource() instanceof ExclusiveGateway gateway && file.splits(gateway);
    }
    if (element instanceof Gateway gateway) {
      return gateway.getName() != null;
    }
    return element instanceof Activity || element instanceof Event;
  }
}
