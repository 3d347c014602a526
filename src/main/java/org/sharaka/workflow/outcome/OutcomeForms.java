package org.sharaka.workflow.outcome;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sharaka.dialogues.ConcludeDialogue;
import org.sharaka.gatherings.RecordedRecommendations;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.recommendations.Horizon;
import org.sharaka.recommendations.Priority;
import org.sharaka.recommendations.PutForwardRecommendation;
import org.sharaka.recommendations.RecommendationType;
import org.sharaka.recommendations.Smart;
import org.sharaka.recommendations.Source;
import org.sharaka.recommendations.SourceKind;
import org.sharaka.recommendations.Wording;
import org.sharaka.stakeholders.Organisation;
import org.sharaka.stakeholders.Register;
import org.sharaka.workflow.partnership.RequestFacts;
import org.sharaka.workflow.tasks.FormBook;
import org.sharaka.workflow.tasks.FormValues;
import org.sharaka.workflow.tasks.Options;
import org.sharaka.workflow.tasks.ProcessForms;
import org.sharaka.workflow.tasks.TaskContext;
import org.springframework.stereotype.Component;

/** What the sessions recorded becomes recommendations: worded, addressed and dated here, so that their follow-up begins with the question to the addressee. */
@Component
class OutcomeForms implements ProcessForms {

  private static final String ROWS = "recommendations";
  private static final int MOST = 30;
  private static final int SHORT = 1;
  private static final int MEDIUM = 3;

  private final RequestFacts facts;
  private final RecordedRecommendations recorded;
  private final PartiesOfDialogue parties;
  private final Register register;
  private final PutForwardRecommendation putForward;
  private final ConcludeDialogue conclude;
  private final WorkingCalendar calendar;

  OutcomeForms(RequestFacts facts, RecordedRecommendations recorded, PartiesOfDialogue parties, Register register, PutForwardRecommendation putForward,
      ConcludeDialogue conclude, WorkingCalendar calendar) {
    this.facts = facts;
    this.recorded = recorded;
    this.parties = parties;
    this.register = register;
    this.putForward = putForward;
    this.conclude = conclude;
    this.calendar = calendar;
  }

  @Override
  public void describe(FormBook.Pages pages) {
    pages.of(OutcomeOfDialogue.KEY).task(OutcomeOfDialogue.FORMULATE, this::recorded, this::formulated);
  }

  private Map<String, ?> recorded(TaskContext task) {
    Map<String, Object> shown = facts.of(task.caseNumber());
    List<RecordedRecommendations.Recorded> points = recorded.of(task.caseNumber());
    shown.put("recorded", points.stream().map(point -> LocalizedText.same(point.text())).toList());
    shown.put("any", points.isEmpty() ? null : "YES");
    shown.put("parties", Options.of(register.organisations(parties.of(task.caseNumber())), Organisation::id, Organisation::name));
    shown.put(ROWS, points.stream().map(point -> Map.of("id", point.id(), "textAr", point.text())).toList());
    return shown;
  }

  private Map<String, ?> formulated(TaskContext task, FormValues values) {
    List<FormValues> rows = "YES".equals(values.text("any")) ? values.rows(ROWS) : List.of();
    if (rows.isEmpty() && !values.has("why") || rows.size() > MOST) {
      throw Refusal.at(ROWS, "outcome.rows", Map.of("most", MOST)).thrown();
    }
    check(task.caseNumber(), rows);
    Set<String> known = recorded.of(task.caseNumber()).stream().map(RecordedRecommendations.Recorded::id).collect(Collectors.toSet());
    for (int i = 0; i < rows.size(); i++) {
      put(new Source(SourceKind.DIALOGUE, task.caseNumber(), point(rows.get(i), known)), rows.get(i), i);
    }
    if (rows.isEmpty()) {
      conclude.withNone(task.caseNumber(), values.text("why"));
    } else {
      conclude.with(task.caseNumber(), rows.size());
    }
    return Map.of(OutcomeOfDialogue.RECOMMENDED, !rows.isEmpty());
  }

  private void check(CaseNumber number, List<FormValues> rows) {
    List<Refusal> refusals = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      String row = ROWS + "[" + i + "].";
      FormValues typed = rows.get(i);
      if (!parties.of(number).contains(typed.id("addressee"))) {
        refusals.add(Refusal.at(row + "addressee", "outcome.addressee"));
      }
      if (!typed.date("dueOn").isAfter(calendar.today())) {
        refusals.add(Refusal.at(row + "dueOn", "outcome.dueOn"));
      }
      for (String field : List.of("textAr", "textEn")) {
        recorded.named(number, typed.text(field)).ifPresent(name -> refusals.add(Refusal.at(row + field, "minutes.namesSomeone", Map.of("name", name))));
      }
    }
    if (!refusals.isEmpty()) {
      throw new Refused(refusals);
    }
  }

  private void put(Source source, FormValues typed, int row) {
    try {
      putForward.handle(new PutForwardRecommendation.Proposal(source, wording(typed), List.of(typed.id("addressee"))));
    } catch (Refused refused) {
      throw new Refused(refused.refusals().stream().map(one -> one.field() == null ? one : Refusal.at(ROWS + "[" + row + "]." + one.field(), one.code(), one.facts()))
          .toList());
    }
  }

  /** What the secretariat adds to what was recorded is known by its text. */
  private static String point(FormValues typed, Set<String> known) {
    return known.contains(typed.text("id")) ? typed.text("id") : UUID.nameUUIDFromBytes(typed.text("textAr").getBytes(StandardCharsets.UTF_8)).toString();
  }

  private Wording wording(FormValues typed) {
    LocalDate due = typed.date("dueOn");
    Horizon horizon = !due.isAfter(calendar.today().plusYears(SHORT)) ? Horizon.SHORT : !due.isAfter(calendar.today().plusYears(MEDIUM)) ? Horizon.MEDIUM : Horizon.LONG;
    Set<Smart> smart = typed.choices("smart").stream().map(Smart::valueOf).collect(Collectors.toSet());
    smart.add(Smart.TIME_BOUND);
    return new Wording(new LocalizedText(typed.text("textAr"), typed.text("textEn")), typed.choice("type", RecommendationType.class), smart,
        typed.choice("priority", Priority.class), horizon, null, due);
  }
}
