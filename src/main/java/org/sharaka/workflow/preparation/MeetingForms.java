package org.sharaka.workflow.preparation;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharaka.dialogues.Applications;
import org.sharaka.dialogues.Constituency;
import org.sharaka.dialogues.DialogueFormat;
import org.sharaka.dialogues.DialogueGroup;
import org.sharaka.dialogues.DialogueRequest;
import org.sharaka.dialogues.DocumentDialogue;
import org.sharaka.dialogues.ExemptFromPublication;
import org.sharaka.dialogues.Exemption;
import org.sharaka.dialogues.Requests;
import org.sharaka.dialogues.ScheduleDialogue;
import org.sharaka.gatherings.PlanSession;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Sector;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.workflow.partnership.RequestFacts;
import org.sharaka.workflow.preparation.DialoguePreparation.Way;
import org.sharaka.workflow.tasks.FormBook;
import org.sharaka.workflow.tasks.FormValues;
import org.sharaka.workflow.tasks.Options;
import org.sharaka.workflow.tasks.ProcessForms;
import org.sharaka.workflow.tasks.TaskContext;
import org.springframework.stereotype.Component;

@Component
class MeetingForms implements ProcessForms {

  private static final Map<Constituency, Sector> AT_THE_TABLE = Map.of(Constituency.PUBLIC, Sector.GOVERNMENT, Constituency.CIVIL, Sector.CIVIL_SOCIETY,
      Constituency.EXPERT, Sector.ACADEMIA);

  private final RequestFacts facts;
  private final Requests requests;
  private final Applications applications;
  private final DialogueGroup group;
  private final PlanSession plan;
  private final ScheduleDialogue schedule;
  private final DocumentDialogue document;
  private final OutcomePapers papers;
  private final ExemptFromPublication exempt;
  private final WorkingCalendar calendar;

  MeetingForms(RequestFacts facts, Requests requests, Applications applications, DialogueGroup group, PlanSession plan, ScheduleDialogue schedule,
      DocumentDialogue document, OutcomePapers papers, ExemptFromPublication exempt, WorkingCalendar calendar) {
    this.facts = facts;
    this.requests = requests;
    this.applications = applications;
    this.group = group;
    this.plan = plan;
    this.schedule = schedule;
    this.document = document;
    this.papers = papers;
    this.exempt = exempt;
    this.calendar = calendar;
  }

  @Override
  public void describe(FormBook.Pages pages) {
    pages.of(DialoguePreparation.MEETINGS).task(DialoguePreparation.ARRANGE_MEETING, this::format, this::arranged)
        .task(DialoguePreparation.WEIGH_OUTCOME, this::outcome, this::weighed);
  }

  private Map<String, ?> format(TaskContext task) {
    Map<String, Object> shown = facts.of(task.caseNumber());
    boolean written = requests.get(task.caseNumber()).course().format() == DialogueFormat.WRITTEN_EXCHANGE;
    shown.put("way", (written ? Way.WRITTEN : Way.SESSION).name());
    return shown;
  }

  private Map<String, ?> arranged(TaskContext task, FormValues values) {
    Way way = values.choice("way", Way.class);
    if (way == Way.WRITTEN) {
      if (requests.get(task.caseNumber()).course().format() != DialogueFormat.WRITTEN_EXCHANGE) {
        throw Refusal.at("way", "request.notInWriting").thrown();
      }
      return Map.of(DialoguePreparation.MEETING_WAY, way.name());
    }
    if (!values.date("day").isAfter(calendar.today())) {
      throw Refusal.at("day", "request.dateAhead").thrown();
    }
    CaseNumber session = planned(requests.get(task.caseNumber()));
    schedule.on(task.caseNumber(), session, values.date("day"));
    return Map.of(DialoguePreparation.MEETING_WAY, way.name(), DialoguePreparation.SESSION, session.value());
  }

  private CaseNumber planned(DialogueRequest request) {
    LocalizedText purpose = LocalizedText.same(applications.get(request.number()).ask().outcome());
    return plan.plan(request.number(), request.title(), purpose, sectors(request.number()));
  }

  /** Those the applicant named, and those who sit at the table. */
  private Set<Sector> sectors(CaseNumber number) {
    Set<Sector> sectors = group.of(number).stream().map(seat -> AT_THE_TABLE.get(seat.constituency())).collect(Collectors.toCollection(() -> EnumSet.noneOf(Sector.class)));
    sectors.addAll(applications.get(number).issue().sectors());
    return sectors;
  }

  private Map<String, ?> outcome(TaskContext task) {
    Map<String, Object> shown = facts.of(task.caseNumber());
    shown.put("documents", Options.of(papers.of(task.caseNumber()), OutcomePapers::key, title -> title.get(0).title()));
    shown.put("shelf", "/desk/cases/" + task.caseNumber() + "/documents");
    return shown;
  }

  /** What is documented is published, or it is said why it is not. */
  private Map<String, ?> weighed(TaskContext task, FormValues values) {
    boolean another = "YES".equals(values.text("another"));
    if (!another) {
      document.of(task.caseNumber());
      if ("EXEMPT".equals(values.text("publication"))) {
        exempt.of(task.caseNumber(), values.choice("exemption", Exemption.class));
      } else {
        papers.publish(task.caseNumber(), values.choices("papers"));
      }
    }
    return Map.of(DialoguePreparation.ANOTHER, another);
  }
}
