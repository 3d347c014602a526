package org.sharaka.workflow.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.workflow.models.ProcessFile.findings;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.junit.jupiter.api.Test;

/** Names stand in the models and in Java; neither may know one that the other does not. */
class NamesInCodeTest {

  private static final Pattern WORD = Pattern.compile("[A-Za-z][\\w.]*");
  private static final Pattern FACT = Pattern.compile("\\$\\{!?([a-z]\\w*)");

  /** A class that names a process's key holds its names. What no model mentions is a variable that delegates hand to each other. */
  @Test
  void constantsNameWhatTheModelsKnow() {
    Set<String> keys = ProcessFile.all().stream().map(ProcessFile::key).collect(Collectors.toSet());
    Set<String> known = namesInModels();
    List<Sources.Constant> constants = Sources.all().stream().filter(source -> source.constants().anyMatch(constant -> keys.contains(constant.value())))
        .flatMap(Sources.Source::constants).toList();
    assertThat(constants).hasSizeGreaterThan(keys.size());
    assertThat(constants).filteredOn(constant -> constant.mentions() < (known.contains(constant.value()) ? 1 : 2)).isEmpty();
  }

  @Test
  void messagesAndErrorsAreSentOrThrownByCodeOrAnotherModel() {
    Set<String> code = Sources.words();
    assertThat(findings(file -> file.every(Message.class).map(Message::getName).filter(name -> !code.contains(name)))).isEmpty();
    assertThat(findings(file -> file.every(Error.class).map(Error::getErrorCode).filter(name -> !code.contains(name)))).isEmpty();
  }

  @Test
  void factsThatModelsReadAreSetSomewhere() {
    Set<String> set = Stream.of(Sources.words().stream(), ProcessFile.all().stream().flatMap(NamesInCodeTest::factsSet)).flatMap(all -> all)
        .collect(Collectors.toSet());
    assertThat(findings(file -> factsRead(file).filter(fact -> !set.contains(fact)).distinct())).isEmpty();
  }

  private static Stream<String> factsRead(ProcessFile file) {
    Stream<String> conditions = file.every(ConditionExpression.class).flatMap(condition -> FACT.matcher(condition.getTextContent()).results().map(found -> found.group(1)));
    Stream<String> handed = Stream.concat(file.every(CamundaIn.class).map(CamundaIn::getCamundaSource), file.every(CamundaOut.class).map(CamundaOut::getCamundaSource));
    return Stream.concat(conditions, handed.filter(name -> name != null));
  }

  private static Stream<String> factsSet(ProcessFile file) {
    return Stream.of(file.every(BusinessRuleTask.class).map(BusinessRuleTask::getCamundaResultVariable), file.every(CamundaOut.class).map(CamundaOut::getCamundaTarget),
        file.every(CamundaIn.class).map(CamundaIn::getCamundaTarget)).flatMap(all -> all).filter(name -> name != null);
  }

  private static Set<String> namesInModels() {
    Stream<String> texts = Stream.of(ProcessFile.files("processes", ".bpmn"), ProcessFile.files("processes", ".dmn"), ProcessFile.files("forms", ".form"))
        .flatMap(files -> files).map(path -> Sources.read(path).replaceFirst("(?s)<bpmndi:BPMNDiagram.*</bpmndi:BPMNDiagram>", ""));
    return texts.flatMap(text -> WORD.matcher(text).results().map(MatchResult::group)).collect(Collectors.toSet());
  }
}
