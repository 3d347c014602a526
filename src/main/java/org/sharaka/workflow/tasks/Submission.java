package org.sharaka.workflow.tasks;

import java.util.Map;
import org.sharaka.kernel.Refused;

/**
 * The form being submitted on this thread. Its values stay here and never become process variables: the listener that
 * completes the task takes them, and only the facts it answers with enter the process.
 */
final class Submission {

  private static final ThreadLocal<Submission> CURRENT = new ThreadLocal<>();

  private final Map<String, Object> values;
  private Refused refused;

  private Submission(Map<String, Object> values) {
    this.values = values;
  }

  static Submission of(Map<String, Object> values) {
    return new Submission(values);
  }

  static Submission current() {
    Submission current = CURRENT.get();
    return current == null ? of(Map.of()) : current;
  }

  void during(Runnable work) {
    CURRENT.set(this);
    try {
      work.run();
    } finally {
      CURRENT.remove();
    }
  }

  Map<String, Object> values() {
    return values;
  }

  Refused refuse(Refused reason) {
    refused = reason;
    return reason;
  }

  /** @return why the submission was not accepted, or {@code null} when nobody objected */
  Refused refused() {
    return refused;
  }
}
