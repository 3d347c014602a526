package org.sharaka.workflow.tasks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Finds what belongs to the form of a task. */
@Component
public class FormBook {

  private static final Page PLAIN = new Page(task -> Map.of(), (task, values) -> Map.of());

  private final Map<String, Page> pages = new HashMap<>();
  private final Map<String, String> startEvents = new HashMap<>();

  /**
   * @param shown     values and option lists the form opens with
   * @param submitted does what the form asks for and answers with the facts the process goes on by; throws
   *                  {@link org.sharaka.kernel.Refused} when it cannot be done
   */
  record Page(Function<TaskContext, Map<String, ?>> shown, BiFunction<TaskContext, FormValues, Map<String, ?>> submitted) {}

  /** Takes the description of one process's forms. */
  public final class Pages {

    private final String process;

    private Pages(String process) {
      this.process = process;
    }

    public Pages of(String process) {
      return new Pages(process);
    }

    public Pages task(String task, Function<TaskContext, Map<String, ?>> shown, BiFunction<TaskContext, FormValues, Map<String, ?>> submitted) {
      pages.put(process + "/" + task, new Page(shown, submitted));
      return this;
    }

    /**
     * The form with which people begin the process in Tasklist. What it does opens the case, starts the process and
     * answers with the fact {@code number}.
     */
    public Pages start(String event, Function<TaskContext, Map<String, ?>> shown,
        BiFunction<TaskContext, FormValues, Map<String, ?>> submitted) {
      startEvents.put(process, event);
      return task(event, shown, submitted);
    }

    public Pages task(String task, BiFunction<TaskContext, FormValues, Map<String, ?>> submitted) {
      return task(task, PLAIN.shown(), submitted);
    }
  }

  FormBook(List<ProcessForms> all) {
    all.forEach(forms -> forms.describe(new Pages(null)));
  }

  Optional<String> startEvent(String process) {
    return Optional.ofNullable(startEvents.get(process));
  }

  /** The forms that are described, as {@code process/task}. */
  Set<String> described() {
    return Set.copyOf(pages.keySet());
  }

  Page of(String process, String task) {
    return pages.getOrDefault(process + "/" + task, PLAIN);
  }
}
