package org.sharaka.workflow.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.sharaka.workflow.models.FormFile;
import org.springframework.stereotype.Component;

/** Opens forms in tests as Tasklist does: whatever a form speaks of must be given to it. */
@Component
public class OpenedForms {

  /** Days as figures, and Markdown, which a value does not turn into a list. */
  private static final Pattern RAW = Pattern.compile("^\\d{4}-\\d{2}-\\d{2}|^[*|-] |\\n[*|-] |\\*\\*");

  private final FormDesk desk;
  private final StartForms starts;
  private final TaskService tasks;
  private final Map<String, FormFile> files;

  OpenedForms(FormDesk desk, StartForms starts, TaskService tasks) {
    this.desk = desk;
    this.starts = starts;
    this.tasks = tasks;
    this.files = FormFile.all().stream().collect(Collectors.toMap(FormFile::id, form -> form));
  }

  public void open(TaskInbox.Line line, String person) {
    FormFile form = files.get(line.process() + "." + line.task());
    Map<String, Object> values = values(line, person);
    Set<String> given = values.keySet();
    Set<String> missing = new TreeSet<>(form.names());
    missing.removeAll(given);
    missing.removeAll(form.keys());
    assertThat(missing).as("what %s speaks of and is not told", form.id()).isEmpty();
    assertThat(form.templates()).as("what %s shows as it is kept and not as it is read", form.id())
        .noneMatch(name -> RAW.matcher(String.valueOf(values.get(name))).find());
  }

  /** What a form is given, in Arabic. */
  public Map<String, Object> values(TaskInbox.Line line, String person) {
    TaskContext task = new TaskContext(line.id(), line.process(), line.task(), new CaseNumber(line.caseNumber()), person, tasks.getVariables(line.id()));
    return desk.open(task, Locale.forLanguageTag("ar"));
  }

  /** Begins a process as Tasklist does, by its start form. */
  public CaseNumber begin(String process, String person, Map<String, Object> values) {
    String event = starts.startEvent(process);
    TaskContext form = new TaskContext(null, process, event, null, person, Map.of());
    assertThat(files.get(process + "." + event).names()).isSubsetOf(desk.open(form, Locale.forLanguageTag("ar")).keySet());
    return starts.start(form, values);
  }

  public void refused(TaskInbox.Line line, Refused refused) {
    FormFile form = files.get(line.process() + "." + line.task());
    assertThat(refused.refusals().stream().map(Refusal::field).filter(field -> field != null)).as("what %s is refused for", form.id())
        .allMatch(field -> form.keys().contains(field.replaceAll("\\[.*", "")));
  }
}
