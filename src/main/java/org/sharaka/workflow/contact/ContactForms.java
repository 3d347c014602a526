package org.sharaka.workflow.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sharaka.cases.CaseFiles;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.platform.language.Dates;
import org.sharaka.platform.web.Sentences;
import org.sharaka.stakeholders.Organisation;
import org.sharaka.stakeholders.Person;
import org.sharaka.stakeholders.Register;
import org.sharaka.stakeholders.contacts.Attempt;
import org.sharaka.stakeholders.contacts.AttemptReport;
import org.sharaka.stakeholders.contacts.AttemptResult;
import org.sharaka.stakeholders.contacts.Contact;
import org.sharaka.stakeholders.contacts.Contacts;
import org.sharaka.stakeholders.contacts.PlanAttempt;
import org.sharaka.stakeholders.contacts.ReportAttempt;
import org.sharaka.workflow.tasks.FormBook;
import org.sharaka.workflow.tasks.FormValues;
import org.sharaka.workflow.tasks.ProcessForms;
import org.sharaka.workflow.tasks.TaskContext;
import org.springframework.stereotype.Component;

@Component
class ContactForms implements ProcessForms {

  private static final LocalTime MORNING = LocalTime.of(9, 0);

  private final Contacts contacts;
  private final PlanAttempt plan;
  private final ReportAttempt report;
  private final Register register;
  private final CaseFiles files;
  private final Sentences sentences;
  private final Dates dates;
  private final WorkingCalendar calendar;

  ContactForms(Contacts contacts, PlanAttempt plan, ReportAttempt report, Register register, CaseFiles files, Sentences sentences, Dates dates,
      WorkingCalendar calendar) {
    this.contacts = contacts;
    this.plan = plan;
    this.report = report;
    this.register = register;
    this.files = files;
    this.sentences = sentences;
    this.dates = dates;
    this.calendar = calendar;
  }

  @Override
  public void describe(FormBook.Pages pages) {
    pages.of(StakeholderContact.KEY)
        .task(StakeholderContact.SCHEDULE, this::whenToTry, this::plan)
        .task(StakeholderContact.CONDUCT, this::whomToAsk, this::report);
  }

  private Map<String, ?> whenToTry(TaskContext task) {
    Contact contact = contact(task);
    Map<String, Object> shown = whom(contact);
    shown.put("tried", tried(contact));
    if (contact.wishedAt() != null) {
      shown.put("plannedOn", dates.day(contact.wishedAt()));
      shown.put("plannedAt", dates.local(contact.wishedAt()).toLocalTime());
    }
    return shown;
  }

  private Map<String, ?> plan(TaskContext task, FormValues values) {
    plan.handle(task.number(StakeholderContact.CONTACT), values.date("plannedOn"), values.time("plannedAt"), values.text("place"));
    return Map.of();
  }

  private Map<String, ?> whomToAsk(TaskContext task) {
    Contact contact = contact(task);
    Map<String, Object> shown = whom(contact);
    Instant at = contact.attempts().get(contact.attempts().size() - 1).plannedAt();
    shown.put("planned", new LocalizedText(dates.moment(at, Language.AR.locale()), dates.moment(at, Language.EN.locale())));
    shown.put("guide", contact.guide());
    shown.put("notice", sentences.both("consent.notice.RECORDING", Map.of()));
    return shown;
  }

  private Map<String, ?> report(TaskContext task, FormValues values) {
    List<AttemptReport.Said> said = values.rows("statements").stream().map(row -> new AttemptReport.Said(row.text("text"), row.text("theme"))).toList();
    Contact contact = report.handle(task.number(StakeholderContact.CONTACT), new AttemptReport(values.choice("result", AttemptResult.class),
        values.yes("notesConsent"), values.yes("recordingConsent"), values.yes("recorded"), said, wish(values), values.text("remark")));
    String result = StakeholderContact.result(contact);
    return contact.outcome() == null ? Map.of(StakeholderContact.RESULT, result)
        : Map.of(StakeholderContact.RESULT, result, StakeholderContact.OUTCOME, contact.outcome().name());
  }

  private Instant wish(FormValues values) {
    LocalDate day = values.date("wishedOn");
    return day == null ? null : day.atTime(values.has("wishedAt") ? values.time("wishedAt") : MORNING).atZone(calendar.zone()).toInstant();
  }

  private Map<String, Object> whom(Contact contact) {
    Person person = register.person(contact.personId()).orElseThrow();
    Map<String, Object> shown = new HashMap<>();
    shown.put("person", person.name());
    shown.put("organisation", person.organisationId() == null ? "" : register.organisation(person.organisationId()).map(Organisation::name).orElseThrow());
    shown.put("kind", sentences.both("contact.kind." + contact.kind(), Map.of()));
    shown.put("project", files.find(contact.number()).orElseThrow().title());
    shown.put("reach", sentences.both("contact.reach", Map.of("email", person.email(), "language", sentences.both("language." + person.language(), Map.of()),
        "phone", person.phone() == null ? sentences.both("contact.phone.none", Map.of()) : person.phone())));
    return shown;
  }

  private List<LocalizedText> tried(Contact contact) {
    return contact.attempts().isEmpty() ? List.of(sentences.both("contact.tried.none", Map.of()))
        : contact.attempts().stream().map(attempt -> new LocalizedText(said(attempt, Language.AR.locale()), said(attempt, Language.EN.locale()))).toList();
  }

  private String said(Attempt attempt, Locale locale) {
    String line = sentences.say("contact.tried", Map.of("number", attempt.number(), "when", dates.moment(attempt.plannedAt(), locale),
        "result", sentences.say("contact.result." + attempt.result(), Map.of(), locale)), locale);
    return attempt.remark() == null ? line : line + " – " + attempt.remark();
  }

  private Contact contact(TaskContext task) {
    return contacts.find(task.number(StakeholderContact.CONTACT)).orElseThrow();
  }
}
