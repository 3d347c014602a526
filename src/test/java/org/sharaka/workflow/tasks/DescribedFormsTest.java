package org.sharaka.workflow.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.junit.jupiter.api.Test;
import org.sharaka.support.SharakaTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Behind every form stands code that says what it shows and does, and no code speaks of a form that is not there. */
@SharakaTest
class DescribedFormsTest {

  @Autowired FormBook book;

  @Test
  void everyFormIsDescribedAndEveryDescriptionHasItsForm() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("forms"))) {
      Set<String> forms = files.filter(Files::isRegularFile).map(file -> Path.of("forms").relativize(file).toString().replace(".form", "")).collect(Collectors.toSet());
      assertThat(book.described().stream().filter(form -> !form.startsWith(FormTrial.PROCESS + "/"))).containsExactlyInAnyOrderElementsOf(forms);
    }
  }

  /** Else the engine would begin the process by itself, without the case it is about. */
  @Test
  void whatPeopleBeginInTasklistIsBegunByItsUseCase() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("processes"))) {
      List<Process> begun = files.filter(file -> file.toString().endsWith(".bpmn")).map(file -> Bpmn.readModelFromFile(file.toFile()))
          .flatMap(model -> model.getModelElementsByType(Process.class).stream()).filter(Process::isCamundaStartableInTasklist).toList();
      assertThat(begun).isNotEmpty().allSatisfy(process -> assertThat(book.startEvent(process.getId())).as(process.getId()).isPresent()
          .get().satisfies(event -> assertThat(process.getModelInstance().<StartEvent>getModelElementById(event).getCamundaFormRef()).isEqualTo(process.getId() + "." + event)));
    }
  }
}
