package org.sharaka.workflow.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A process as it stands in its file. */
record ProcessFile(Path path, BpmnModelInstance model) {

  static List<ProcessFile> all() {
    return files("processes", ".bpmn").map(path -> new ProcessFile(path, Bpmn.readModelFromFile(path.toFile()))).toList();
  }

  /** @return what a rule finds wrong, with the process it is found in */
  static List<String> findings(Function<ProcessFile, Stream<String>> rule) {
    return all().stream().flatMap(file -> rule.apply(file).map(finding -> file.key() + ": " + finding)).toList();
  }

  static Stream<Path> files(String folder, String ending) {
    try (Stream<Path> found = Files.walk(Path.of(folder))) {
      return found.filter(path -> path.toString().endsWith(ending)).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String key() {
    return path.getFileName().toString().replace(".bpmn", "");
  }

  Process process() {
    return every(Process.class).findFirst().orElseThrow();
  }

  <T extends ModelElementInstance> Stream<T> every(Class<T> type) {
    return model.getModelElementsByType(type).stream();
  }

  /** The engine needs no list of a node's flows in the file, so none is kept there. */
  List<SequenceFlow> from(FlowNode node) {
    return every(SequenceFlow.class).filter(flow -> flow.getSource().equals(node)).toList();
  }

  boolean splits(FlowNode node) {
    return from(node).size() > 1;
  }

  /** @return the extension elements of a kind */
  static <T extends ModelElementInstance> List<T> extensions(BaseElement element, Class<T> type) {
    return element.getExtensionElements() == null ? List.of() : element.getExtensionElements().getElementsQuery().filterByType(type).list();
  }

  /** @return the English name, empty when there is none */
  static String english(BaseElement element) {
    return extensions(element, CamundaProperties.class).stream().flatMap(all -> all.getCamundaProperties().stream())
        .filter(property -> "en".equals(property.getCamundaName())).map(CamundaProperty::getCamundaValue).findFirst().orElse("");
  }
}
