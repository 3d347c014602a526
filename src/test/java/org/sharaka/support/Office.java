package org.sharaka.support;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refused;
import org.sharaka.platform.security.Account;
import org.sharaka.platform.security.ActingAs;
import org.sharaka.workflow.tasks.OpenedForms;
import org.sharaka.workflow.tasks.TaskInbox;
import org.springframework.stereotype.Component;

/** The people of the office in tests: each acts in their own name, with the demo's accounts and groups. */
@Component
public class Office {

  private final IdentityService identity;
  private final TaskInbox inbox;
  private final OpenedForms forms;

  Office(IdentityService identity, TaskInbox inbox, OpenedForms forms) {
    this.identity = identity;
    this.inbox = inbox;
    this.forms = forms;
  }

  public <T> T as(String person, Supplier<T> work) {
    return ActingAs.account(account(person), work);
  }

  public void as(String person, Runnable work) {
    as(person, () -> {
      work.run();
      return null;
    });
  }

  public Account account(String person) {
    Set<String> groups = identity.createGroupQuery().groupMember(person).list().stream().map(Group::getId).collect(Collectors.toSet());
    return new Account(person, person, groups);
  }

  /** Completes the only open task of this name in a case, by its form: that opens first, and a refusal names one of its fields. */
  public void complete(String person, CaseNumber number, String task, Map<String, ?> values) {
    List<TaskInbox.Line> open = inbox.open(number, Locale.forLanguageTag("ar")).stream().filter(line -> line.task().equals(task)).toList();
    if (open.size() != 1) {
      throw new AssertionError("%d open tasks %s in %s: %s".formatted(open.size(), task, number, tasks(number)));
    }
    as(person, () -> submit(open.get(0), person, values));
  }

  /** Completes one of several open tasks of this name; each of several people has one. */
  public void completeOneOf(String person, CaseNumber number, String task, Map<String, ?> values) {
    TaskInbox.Line open = inbox.open(number, Locale.forLanguageTag("ar")).stream().filter(line -> line.task().equals(task)).findFirst().orElseThrow();
    as(person, () -> submit(open, person, values));
  }

  private void submit(TaskInbox.Line task, String person, Map<String, ?> values) {
    forms.open(task, person);
    try {
      inbox.complete(task.id(), values);
    } catch (Refused refused) {
      forms.refused(task, refused);
      throw refused;
    }
  }

  /** The ids of all open tasks of a case, as in the models. */
  public List<String> tasks(CaseNumber number) {
    return inbox.open(number, Locale.forLanguageTag("ar")).stream().map(TaskInbox.Line::task).sorted().toList();
  }
}
