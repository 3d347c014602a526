package org.sharaka.workflow.outreach;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Sector;
import org.sharaka.projects.ProjectTexts;
import org.sharaka.projects.TextKind;
import org.sharaka.projects.outreach.EngagementPlan;
import org.sharaka.projects.outreach.EngagementPlan.Group;
import org.sharaka.projects.outreach.EngagementPlans;
import org.sharaka.projects.outreach.OutreachRounds;
import org.sharaka.projects.outreach.OutreachRounds.Channel;
import org.sharaka.projects.outreach.ParticipationLevel;
import org.sharaka.stakeholders.RegisterFigures;
import org.sharaka.workflow.phases.ProjectHeading;
import org.sharaka.workflow.tasks.FormBook;
import org.sharaka.workflow.tasks.FormValues;
import org.sharaka.workflow.tasks.ProcessForms;
import org.sharaka.workflow.tasks.TaskContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

@Component
class OutreachForms implements ProcessForms {

  private static final int USUAL_CONVERSATIONS = 3;
  private static final int USUAL_WORKSHOPS = 3;

  private final EngagementPlans plans;
  private final OutreachRounds rounds;
  private final OpenOutreach openOutreach;
  private final ProjectTexts texts;
  private final RegisterFigures register;
  private final OutreachWords words;
  private final ProjectHeading heading;
  private final String address;

  OutreachForms(EngagementPlans plans, OutreachRounds rounds, OpenOutreach openOutreach, ProjectTexts texts, RegisterFigures register, OutreachWords words,
      ProjectHeading heading, @Value("${sharaka.base-url}") String address) {
    this.plans = plans;
    this.rounds = rounds;
    this.openOutreach = openOutreach;
    this.texts = texts;
    this.register = register;
    this.words = words;
    this.heading = heading;
    this.address = address;
  }

  @Override
  public void describe(FormBook.Pages pages) {
    pages.of(Outreach.KEY)
        .task("mapStakeholders", this::mapShown, this::map)
        .task("planEngagement", this::planShown, this::plan)
        .task("approveEngagement", this::approvalShown, this::approve)
        .task("decideExtension", this::extensionShown, this::decideExtension)
        .task("writeOutreachReport", this::reportShown, this::report);
  }

  private Map<String, ?> mapShown(TaskContext task) {
    RegisterFigures.Figures counted = register.count();
    Map<String, Object> shown = heading.of(task.caseNumber());
    shown.putAll(Map.of("organisations", counted.organisations(), "people", counted.people(), "assessed", counted.assessed(), "key", counted.key(),
        "registerLink", address + "/desk/register", "sectors", EngagementPlan.SECTORS.stream().map(Enum::name).toList()));
    shown.put("notes", texts.read(task.caseNumber(), TextKind.MAP_NOTES));
    return shown;
  }

  private Map<String, ?> map(TaskContext task, FormValues values) {
    texts.write(task.caseNumber(), TextKind.MAP_NOTES, values.text("notes"));
    return Map.of();
  }

  private Map<String, ?> planShown(TaskContext task) {
    Map<String, Object> shown = heading.of(task.caseNumber());
    EngagementPlan before = plans.of(task.caseNumber()).orElseGet(OutreachForms::usual);
    shown.put("returned", plans.returnedBecause(task.caseNumber()));
    shown.put("groups", before.groups().stream().map(OutreachForms::row).toList());
    shown.put("workshops", before.workshops());
    shown.put("boundary", before.boundary());
    shown.put("risks", before.risks());
    return shown;
  }

  private Map<String, ?> plan(TaskContext task, FormValues values) {
    List<Group> groups = values.rows("groups").stream().map(row -> new Group(row.choice("sector", Sector.class), row.choice("level", ParticipationLevel.class),
        row.integer("interviews"), row.integer("calls"), row.text("indicator"))).toList();
    plans.submit(task.caseNumber(), new EngagementPlan(groups, values.integer("workshops"), values.text("boundary"), values.text("risks")));
    return Map.of();
  }

  private Map<String, ?> approvalShown(TaskContext task) {
    Map<String, Object> shown = heading.of(task.caseNumber());
    EngagementPlan plan = plans.of(task.caseNumber()).orElseThrow();
    shown.put("plan", words.plan(plan));
    shown.put("boundary", LocalizedText.same(plan.boundary()));
    return shown;
  }

  private Map<String, ?> approve(TaskContext task, FormValues values) {
    boolean approved = values.yes("approved");
    plans.decide(task.caseNumber(), approved, values.text("reason"));
    return Map.of(Outreach.APPROVED, approved);
  }

  private Map<String, ?> extensionShown(TaskContext task) {
    return Map.of("result", words.verdict(task.text(Outreach.SUFFICIENCY)), "figures", words.figures(task.caseNumber()));
  }

  private Map<String, ?> decideExtension(TaskContext task, FormValues values) {
    CaseNumber number = task.caseNumber();
    if (values.text("decision").equals("ACCEPT")) {
      rounds.acceptWithLimitation(number, values.text("justification"));
      return Map.of(Outreach.EXTEND, false);
    }
    Set<Channel> channels = values.choices("channels").stream().map(Channel::valueOf).collect(Collectors.toCollection(() -> EnumSet.noneOf(Channel.class)));
    int round = rounds.extend(number, channels, values.text("justification"));
    return Map.of(Outreach.EXTEND, true, Outreach.ROUND, round, Outreach.WORKSHOPS, String.join(",", openOutreach.open(number, channels)));
  }

  private Map<String, ?> reportShown(TaskContext task) {
    CaseNumber number = task.caseNumber();
    Map<String, Object> shown = heading.of(number);
    shown.put("figures", words.figures(number));
    shown.put("summary", texts.read(number, TextKind.OUTREACH_SUMMARY));
    shown.put("summaryEn", texts.read(number, TextKind.OUTREACH_SUMMARY_EN));
    shown.put("findings", texts.read(number, TextKind.OUTREACH_FINDINGS));
    shown.put("limitations", texts.read(number, TextKind.OUTREACH_LIMITATIONS));
    return shown;
  }

  private Map<String, ?> report(TaskContext task, FormValues values) {
    CaseNumber number = task.caseNumber();
    texts.write(number, TextKind.OUTREACH_SUMMARY, values.text("summary"));
    texts.write(number, TextKind.OUTREACH_SUMMARY_EN, values.text("summaryEn"));
    texts.write(number, TextKind.OUTREACH_FINDINGS, values.text("findings"));
    texts.write(number, TextKind.OUTREACH_LIMITATIONS, values.text("limitations"));
    return Map.of();
  }

  private static EngagementPlan usual() {
    return new EngagementPlan(EngagementPlan.SECTORS.stream()
        .map(sector -> new Group(sector, ParticipationLevel.INVOLVE, USUAL_CONVERSATIONS, USUAL_CONVERSATIONS, null)).toList(), USUAL_WORKSHOPS, null, null);
  }

  private static Map<String, Object> row(Group group) {
    Map<String, Object> row = new HashMap<>(Map.of("sector", group.sector().name(), "level", group.level().name(), "interviews", group.interviews(),
        "calls", group.calls()));
    row.put("indicator", group.indicator());
    return row;
  }
}
