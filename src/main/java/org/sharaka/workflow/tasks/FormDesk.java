package org.sharaka.workflow.tasks;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.sharaka.workflow.engine.Models;
import org.springframework.stereotype.Component;

/** Opens forms and takes them back. */
@Component
class FormDesk {

  private final FormBook book;
  private final Models models;
  private final FormVariables variables;
  private final Map<String, FormSchema> schemas = new ConcurrentHashMap<>();

  FormDesk(FormBook book, Models models, FormVariables variables) {
    this.book = book;
    this.models = models;
    this.variables = variables;
  }

  /** @return the values the form opens with, as a reader of the language gets them */
  Map<String, Object> open(TaskContext task, Locale locale) {
    Map<String, Object> values = variables.readable(book.of(task.process(), task.task()).shown().apply(task), locale);
    return schema(task.process(), task.task()).complete(values);
  }

  byte[] schema(String process, String task, Language language) {
    return schema(process, task).in(language);
  }

  /** Tasklist asks for no values when it opens a start form, so they are written into it. */
  byte[] startSchema(TaskContext form, Locale locale) {
    return schema(form.process(), form.task()).in(Language.of(locale), open(form, locale));
  }

  /** @return the facts the process goes on by */
  Map<String, ?> takeBack(TaskContext task, Map<String, Object> typed) {
    FormBook.Page page = book.of(task.process(), task.task());
    Map<String, Object> values = new HashMap<>(typed);
    List<Refusal> refusals = FormCheck.check(schema(task.process(), task.task()), values, page.shown().apply(task));
    if (!refusals.isEmpty()) {
      throw new Refused(refusals);
    }
    return page.submitted().apply(task, new FormValues(values));
  }

  private FormSchema schema(String process, String task) {
    return schemas.computeIfAbsent(process + "/" + task, key -> FormSchema.parse(models.form(process, task)));
  }
}
