package org.sharaka.workflow.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.sharaka.workflow.tasks.TaskInbox;

/** How one task of the office is done in a story. */
interface Part {

  /** @return what is typed into the form */
  Map<String, ?> fill(Work work, TaskInbox.Line task);

  /** It is not done earlier; the moment may lie in the past. Usually somewhat before it falls due. */
  default Instant notBefore(Work work, TaskInbox.Line task) {
    return task.due() == null ? task.created() : task.created().plus(Duration.between(task.created(), task.due()).multipliedBy(3).dividedBy(5));
  }

  /** The account that does it, {@code null} for whoever of its groups comes first. */
  default String by(Work work, TaskInbox.Line task) {
    return null;
  }
}
