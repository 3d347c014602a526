package org.sharaka.workflow.drafting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sharaka.guidelines.Milestone;
import org.sharaka.guidelines.RecordSignOff;
import org.sharaka.guidelines.SignOff;
import org.sharaka.guidelines.SignOffs;
import org.sharaka.guidelines.Stance;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Sector;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.platform.web.Sentences;
import org.sharaka.projects.ProjectTexts;
import org.sharaka.projects.TextKind;
import org.sharaka.projects.drafting.DraftRegisters;
import org.sharaka.projects.drafting.ImplementationPlan;
import org.sharaka.projects.outreach.EngagementPlan;
import org.sharaka.workflow.phases.GuideWords;
import org.sharaka.workflow.phases.ProjectHeading;
import org.sharaka.workflow.tasks.FormBook;
import org.sharaka.workflow.tasks.FormValues;
import org.sharaka.workflow.tasks.ProcessForms;
import org.sharaka.workflow.tasks.TaskContext;
import org.springframework.stereotype.Component;

@Component
class DraftingForms implements ProcessForms {

  private static final String KEY = "phase4Drafting";

  private final ProjectTexts texts;
  private final DraftRegisters registers;
  private final ImplementationPlan plan;
  private final RecordSignOff recordSignOff;
  private final SignOffs signOffs;
  private final GuideWords guides;
  private final Distribution distribution;
  private final ProjectHeading heading;
  private final Sentences sentences;
  private final WorkingCalendar calendar;

  DraftingForms(ProjectTexts texts, DraftRegisters registers, ImplementationPlan plan, RecordSignOff recordSignOff, SignOffs signOffs, GuideWords guides,
      Distribution distribution, ProjectHeading heading, Sentences sentences, WorkingCalendar calendar) {
    this.texts = texts;
    this.registers = registers;
    this.plan = plan;
    this.recordSignOff = recordSignOff;
    this.signOffs = signOffs;
    this.guides = guides;
    this.distribution = distribution;
    this.heading = heading;
    this.sentences = sentences;
    this.calendar = calendar;
  }

  @Override
  public void describe(FormBook.Pages pages) {
    pages.of(KEY)
        .task("assembleReport", this::reportShown, this::assembleReport)
        .task("listOpportunities", this::opportunitiesShown, this::listOpportunities)
        .task("writeImplementationPlan", this::planShown, this::writePlan)
        .task("planResources", this::rolesShown, this::planResources)
        .task("finishDraft", this::draftShown, this::finishDraft)
        .task("signOff", this::positionsShown, this::signOff)
        .task("mediate", this::objectionsShown, this::mediate)
        .task("handleObjections", this::lateShown, this::handleObjections);
  }

  private Map<String, ?> reportShown(TaskContext task) {
    CaseNumber number = task.caseNumber();
    Map<String, Object> shown = heading.of(number);
    shown.put("figures", distribution.participation(number));
    shown.put("introduction", texts.read(number, TextKind.REPORT_INTRODUCTION));
    shown.put("discussion", texts.read(number, TextKind.REPORT_DISCUSSION));
    shown.put("recommendations", texts.read(number, TextKind.REPORT_RECOMMENDATIONS));
    shown.put("summaryEn", texts.read(number, TextKind.REPORT_SUMMARY_EN));
    return shown;
  }

  private Map<String, ?> assembleReport(TaskContext task, FormValues values) {
    CaseNumber number = task.caseNumber();
    texts.write(number, TextKind.REPORT_INTRODUCTION, values.text("introduction"));
    texts.write(number, TextKind.REPORT_DISCUSSION, values.text("discussion"));
    texts.write(number, TextKind.REPORT_RECOMMENDATIONS, values.text("recommendations"));
    texts.write(number, TextKind.REPORT_SUMMARY_EN, values.text("summaryEn"));
    return Map.of();
  }

  private Map<String, ?> opportunitiesShown(TaskContext task) {
    return rows("entries", registers.opportunities(task.caseNumber()).stream().map(e -> {
      Map<String, Object> row = new HashMap<>(Map.of("kind", e.kind().name(), "title", e.title(), "sector", e.sector().name(), "severity", e.severity(),
          "evidence", e.evidence(), "published", e.isPublished()));
      row.put("proposal", e.proposal());
      return row;
    }).toList());
  }

  private Map<String, ?> listOpportunities(TaskContext task, FormValues values) {
    registers.opportunities(task.caseNumber(), values.rows("entries").stream().map(row -> new DraftRegisters.Opportunity(
        row.choice("kind", DraftRegisters.OpportunityKind.class), row.text("title"), row.choice("sector", Sector.class), row.integer("severity"),
        row.text("evidence"), row.text("proposal"), row.yes("published"))).toList());
    return Map.of();
  }

  private Map<String, ?> planShown(TaskContext task) {
    Map<String, Object> shown = new HashMap<>(rows("activities", plan.activities(task.caseNumber()).stream().map(a -> {
      Map<String, Object> row = new HashMap<>(Map.of("what", a.what(), "owner", a.owner(), "start", a.start().toString(), "end", a.end().toString(),
          "budget", a.budget().name(), "indicator", a.indicator()));
      row.put("risk", a.risk());
      return row;
    }).toList()));
    shown.put("planStart", plan.start(task.caseNumber()).orElse(calendar.today().plusMonths(6).withDayOfMonth(1)));
    return shown;
  }

  private Map<String, ?> writePlan(TaskContext task, FormValues values) {
    LocalDate start = values.date("planStart");
    plan.write(task.caseNumber(), start, values.rows("activities").stream().map(row -> ImplementationPlan.Activity.planned(row.text("what"), row.text("owner"),
        row.date("start"), row.date("end"), row.choice("budget", ImplementationPlan.Budget.class), row.text("indicator"), row.text("risk"))).toList());
    return Map.of();
  }

  private Map<String, ?> rolesShown(TaskContext task) {
    return rows("roles", registers.roles(task.caseNumber()).stream().map(r -> {
      Map<String, Object> row = new HashMap<>(Map.of("role", r.role(), "fte", r.fte(), "skills", r.skills()));
      row.put("gap", r.gap());
      return row;
    }).toList());
  }

  private Map<String, ?> planResources(TaskContext task, FormValues values) {
    registers.roles(task.caseNumber(), values.rows("roles").stream().map(row -> new DraftRegisters.Role(row.text("role"), new BigDecimal(row.text("fte")),
        row.text("skills"), row.text("gap"))).toList());
    guides.begin(guide(task), Milestone.FINAL_DRAFT);
    return Map.of();
  }

  private Map<String, ?> draftShown(TaskContext task) {
    return guides.openDraft(guide(task));
  }

  private Map<String, ?> finishDraft(TaskContext task, FormValues values) {
    guides.requireCoverage(guide(task));
    guides.freeze(guide(task));
    return Map.of();
  }

  private Map<String, ?> positionsShown(TaskContext task) {
    return Map.of("positions", EngagementPlan.SECTORS.stream().map(sector -> Map.of("sector", sector.name())).toList());
  }

  private Map<String, ?> signOff(TaskContext task, FormValues values) {
    List<FormValues> positions = values.rows("positions");
    List<Sector> heard = positions.stream().map(row -> row.choice("sector", Sector.class)).toList();
    if (!heard.containsAll(EngagementPlan.SECTORS)) {
      throw Refusal.at("positions", "drafting.sectorMissing").thrown();
    }
    record(task, positions, null);
    return Map.of("anyObjection", objections(task).isEmpty() ? Boolean.FALSE : Boolean.TRUE);
  }

  private Map<String, ?> objectionsShown(TaskContext task) {
    List<SignOff> objecting = objections(task);
    LocalizedText list = new LocalizedText(list(objecting, Language.AR), list(objecting, Language.EN));
    List<Map<String, Object>> rows = new ArrayList<>();
    objecting.forEach(s -> rows.add(Map.of("sector", s.sector().name(), "representative", s.signatory(), "position", s.stance().name(), "text", s.statement())));
    return Map.of("objections", list, "positions", rows);
  }

  private String list(List<SignOff> objecting, Language language) {
    return objecting.stream().map(s -> "* " + sentences.say("sector." + s.sector().code(), Map.of(), language.locale()) + ": " + s.statement())
        .collect(Collectors.joining("\n"));
  }

  private Map<String, ?> mediate(TaskContext task, FormValues values) {
    texts.write(task.caseNumber(), TextKind.MEDIATION_OUTCOME, values.text("outcome"));
    record(task, values.rows("positions"), values.text("outcome"));
    return Map.of();
  }

  private Map<String, ?> lateShown(TaskContext task) {
    Distribution.Delivery delivery = distribution.delivery(task.caseNumber());
    return Map.of("sent", delivery.sent(), "total", delivery.total());
  }

  private Map<String, ?> handleObjections(TaskContext task, FormValues values) {
    registers.objections(task.caseNumber(), values.rows("objections").stream()
        .map(row -> new DraftRegisters.Objection(row.text("from"), row.text("text"), row.text("answer"))).toList());
    return Map.of();
  }

  private void record(TaskContext task, List<FormValues> positions, String mediation) {
    positions.forEach(row -> recordSignOff.with(new RecordSignOff.Statement(guide(task), row.choice("sector", Sector.class),
        row.choice("position", Stance.class), row.text("text"), row.text("representative"), mediation)));
  }

  private List<SignOff> objections(TaskContext task) {
    return signOffs.of(guide(task)).stream().filter(s -> s.stance() == Stance.OBJECT).toList();
  }

  private static Map<String, ?> rows(String field, List<Map<String, Object>> rows) {
    return rows.isEmpty() ? Map.of() : Map.of(field, rows);
  }

  private static CaseNumber guide(TaskContext task) {
    return new CaseNumber(task.text("guideNumber"));
  }
}
