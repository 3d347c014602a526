package org.sharaka.workflow.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.sharaka.projects.PhaseKey;
import org.sharaka.projects.ProjectBoard;
import org.springframework.stereotype.Component;

/** Looks at every wait state of every project that is played: the first phase that is open is the one whose process runs. */
@Component
class StatusAndTokenAgree implements Bystander {

  private static final Set<String> PHASES = Stream.of(PhaseKey.values()).map(PhaseKey::key).collect(Collectors.toSet());

  private final ProjectBoard board;
  private final RuntimeService runtime;

  StatusAndTokenAgree(ProjectBoard board, RuntimeService runtime) {
    this.board = board;
    this.runtime = runtime;
  }

  @Override
  public void look(Work work) {
    if (!work.number().value().startsWith("PRJ")) {
      return;
    }
    ProjectBoard.Line project = board.get(work.number());
    List<String> expected = project.status().isOver() ? List.of() : project.current().map(phase -> List.of(phase.key().key())).orElse(List.of());
    assertThat(running(work)).as("phases of %s, which is %s", work.number(), project.status()).isEqualTo(expected);
  }

  private List<String> running(Work work) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(work.number().value()).processDefinitionKey("projectLifecycle").list().stream()
        .flatMap(instance -> all(runtime.getActivityInstance(instance.getId()))).filter(PHASES::contains).toList();
  }

  private static Stream<String> all(ActivityInstance instance) {
    return Stream.concat(Stream.of(instance.getActivityId()), Stream.of(instance.getChildActivityInstances()).flatMap(StatusAndTokenAgree::all));
  }
}
