package org.sharaka.workflow.tasks;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.CaseType;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Refusal;
import org.springframework.stereotype.Component;

/** The forms of the process {@code formTrial}, which exists in tests only: a form with every kind of field. */
@Component
public class FormTrial implements ProcessForms {

  static final String PROCESS = "formTrial";
  private static final List<Map<String, Object>> SECTORS = List.of(option("GOVERNMENT", "القطاع الحكومي", "Government"),
      option("PRIVATE", "القطاع الخاص", "Private sector"), option("CIVIL_SOCIETY", "المجتمع المدني", "Civil society"));
  private static final List<Map<String, Object>> ORGANISATIONS = IntStream.rangeClosed(1, 12)
      .mapToObj(i -> option(String.valueOf(i), "جمعية التجربة " + i, "Trial association " + i)).toList();

  private final CaseFiles files;
  private final RuntimeService runtime;
  private final Map<CaseNumber, FormValues> taken = new ConcurrentHashMap<>();

  FormTrial(CaseFiles files, RuntimeService runtime) {
    this.files = files;
    this.runtime = runtime;
  }

  @Override
  public void describe(FormBook.Pages pages) {
    pages.of(PROCESS)
        .start("trialAsked", form -> Map.of("sectors", SECTORS, "title", "تجربة"),
            (form, values) -> Map.of("number", open(values.text("title")).value()))
        .task("fillEverything", this::shown, this::submitted);
  }

  /** Opens a case whose only task is the form. */
  public CaseNumber open(String title) {
    CaseNumber number = files.open(CaseType.EVENT, LocalizedText.same(title), "DRAFT", null);
    runtime.startProcessInstanceByKey(PROCESS, number.value());
    return number;
  }

  /** What the form of the case was accepted with, or {@code null}. */
  public FormValues taken(CaseNumber number) {
    return taken.get(number);
  }

  private Map<String, ?> shown(TaskContext task) {
    Map<String, Object> values = new HashMap<>();
    values.put("trial", task.caseNumber().value());
    values.put("sectors", SECTORS);
    values.put("sectorNames", new LocalizedText("الحكومي والخاص والمدني", "government, private, civil"));
    values.put("organisations", ORGANISATIONS);
    values.put("language", "ar");
    values.put("channels", List.of("mail"));
    values.put("agenda", List.of(row("كلمة الافتتاح", 10, "2026-03-01", "3"), row("عرض النتائج", 30, null, null), row("نقاش مفتوح", 45, null, null),
        row("استراحة", 15, null, null), row("التوصيات", 30, null, null), row("الختام", 10, null, "5")));
    return values;
  }

  private static Map<String, Object> row(String title, int minutes, String on, String owner) {
    Map<String, Object> row = new HashMap<>(Map.of("title", title, "minutes", minutes));
    row.put("on", on == null ? null : LocalDate.parse(on));
    row.put("owner", owner);
    return row;
  }

  private Map<String, ?> submitted(TaskContext task, FormValues values) {
    if (values.has("ends") && values.date("ends").isBefore(values.date("starts"))) {
      throw Refusal.at("ends", "trial.endsBeforeStart").thrown();
    }
    List<FormValues> agenda = values.rows("agenda");
    for (int i = 1; i < agenda.size(); i++) {
      if (agenda.get(i).text("title").equals(agenda.get(i - 1).text("title"))) {
        throw Refusal.at("agenda[" + i + "].title", "trial.twice", Map.of("title", agenda.get(i).text("title"))).thrown();
      }
    }
    if (values.integer("seats") == 13) {
      throw Refusal.of("trial.closed").thrown();
    }
    taken.put(task.caseNumber(), values);
    return Map.of("trialSeats", values.integer("seats"));
  }

  private static Map<String, Object> option(String value, String ar, String en) {
    return Map.of("value", value, "label", new LocalizedText(ar, en));
  }
}
