package org.sharaka.projects;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;

/** A national policy project on its way through six phases. Guards what may follow what; knows nothing of who asks. */
public final class Project {

  private static final int RETURNS_BEFORE_ESCALATION = 2;

  private final CaseNumber number;
  private final LocalizedText title;
  private final String description;
  private final String owner;
  private final LocalDate registered;
  private final Map<PhaseKey, Phase> phases;
  private final long version;
  private ProjectStatus status;
  private LocalDate heldSince;
  private LocalDate resumeExpected;
  private String reason;
  private int baseline;
  private String partner;

  /**
   * A span of days a phase is planned for.
   *
   * @param end the last day
   */
  public record Span(LocalDate start, LocalDate end) {}

  Project(State state, List<Phase> phases) {
    this.number = state.number();
    this.title = state.title();
    this.description = state.description();
    this.owner = state.owner();
    this.registered = state.registered();
    this.status = state.status();
    this.heldSince = state.heldSince();
    this.resumeExpected = state.resumeExpected();
    this.reason = state.reason();
    this.baseline = state.baseline();
    this.partner = state.partner();
    this.version = state.version();
    this.phases = new EnumMap<>(PhaseKey.class);
    phases.forEach(phase -> this.phases.put(phase.key(), phase));
  }

  /** Everything about a project but its phases, as it is stored. */
  record State(CaseNumber number, LocalizedText title, String description, String owner, LocalDate registered, ProjectStatus status,
      LocalDate heldSince, LocalDate resumeExpected, String reason, int baseline, String partner, long version) {}

  /** A new project whose phases follow each other at their usual length. */
  static Project register(CaseNumber number, LocalizedText title, String description, String owner, LocalDate today, LocalDate plannedStart) {
    List<Phase> phases = new ArrayList<>();
    LocalDate start = plannedStart;
    for (PhaseKey key : PhaseKey.values()) {
      LocalDate end = start.plusWeeks(key.usualWeeks()).minusDays(1);
      phases.add(Phase.planned(key, start, end));
      start = end.plusDays(1);
    }
    return new Project(new State(number, title, description, owner, today, ProjectStatus.DRAFT, null, null, null, 1, null, 0), phases);
  }

  /** Takes the dates of a work plan: each phase ends after it starts, and none starts before the one before it. */
  void plan(Map<PhaseKey, Span> spans, String withPartner) {
    requireAnyOf(ProjectStatus.DRAFT);
    spread(spans);
    partner = withPartner;
  }

  void approve() {
    requireAnyOf(ProjectStatus.DRAFT);
    status = ProjectStatus.ACTIVE;
  }

  void decline(String why) {
    requireAnyOf(ProjectStatus.DRAFT);
    end(ProjectStatus.DECLINED, why);
  }

  void begin(PhaseKey key, LocalDate today) {
    requireAnyOf(ProjectStatus.ACTIVE);
    change(key, phase -> phase.begun(today));
  }

  void reachGate(PhaseKey key) {
    requireAnyOf(ProjectStatus.ACTIVE);
    change(key, Phase::atGate);
  }

  void pass(PhaseKey key, LocalDate today) {
    requireAnyOf(ProjectStatus.ACTIVE);
    change(key, phase -> phase.completed(today));
  }

  /** The last phase of a project whose text was not adopted has no gate to pass. */
  void conclude(PhaseKey key, LocalDate today) {
    requireAnyOf(ProjectStatus.ACTIVE);
    change(key, phase -> phase.concluded(today));
  }

  /** Opens a phase again; those after it that were open or done are to be gone through again too. */
  void returnTo(PhaseKey target) {
    requireAnyOf(ProjectStatus.ACTIVE);
    phases.replaceAll((key, phase) -> key.compareTo(target) >= 0 && (phase.status().isOpen() || phase.status() == PhaseStatus.COMPLETED)
        ? phase.returned() : phase);
  }

  /** More than two returns of one phase are a matter for the executive director. */
  public boolean returnedTooOften(PhaseKey key) {
    return phase(key).iteration() - 1 > RETURNS_BEFORE_ESCALATION;
  }

  void hold(String why, LocalDate today, LocalDate expected) {
    requireAnyOf(ProjectStatus.ACTIVE);
    if (!expected.isAfter(today)) {
      throw Refusal.at("resumeExpected", "project.hold.past").thrown();
    }
    status = ProjectStatus.ON_HOLD;
    heldSince = today;
    resumeExpected = expected;
    reason = why;
  }

  void proposeCancellation(String why) {
    requireAnyOf(ProjectStatus.ON_HOLD);
    reason = why;
  }

  void extendHold(LocalDate today, LocalDate expected) {
    requireAnyOf(ProjectStatus.ON_HOLD);
    if (!expected.isAfter(today)) {
      throw Refusal.at("resumeExpected", "project.hold.past").thrown();
    }
    resumeExpected = expected;
  }

  /** Goes on; what was planned and is not over moves by the days of the pause. */
  void resume(LocalDate today) {
    requireAnyOf(ProjectStatus.ON_HOLD);
    long pause = ChronoUnit.DAYS.between(heldSince, today);
    phases.replaceAll((key, phase) -> phase.status().isOver() ? phase
        : phase.replanned(phase.status() == PhaseStatus.NOT_STARTED ? phase.plannedStart().plusDays(pause) : phase.plannedStart(), phase.plannedEnd().plusDays(pause)));
    status = ProjectStatus.ACTIVE;
    heldSince = null;
    resumeExpected = null;
    reason = null;
  }

  /** Lays down new dates as a new baseline; the old one is kept by the caller. */
  void rebaseline(Map<PhaseKey, Span> spans) {
    requireAnyOf(ProjectStatus.ACTIVE);
    spread(spans);
    baseline++;
  }

  void extend(PhaseKey key, LocalDate until) {
    requireAnyOf(ProjectStatus.ACTIVE);
    Phase phase = phase(key);
    if (!until.isAfter(phase.plannedEnd())) {
      throw Refusal.at("until", "project.extend.earlier").thrown();
    }
    long days = ChronoUnit.DAYS.between(phase.plannedEnd(), until);
    phases.replaceAll((other, p) -> other == key ? p.replanned(p.plannedStart(), until)
        : other.compareTo(key) > 0 && !p.status().isOver() ? p.replanned(p.plannedStart().plusDays(days), p.plannedEnd().plusDays(days)) : p);
  }

  /** What was never approved to begin is declined: the public has not heard of it. */
  void cancel(String why, LocalDate today) {
    if (status.isOver()) {
      throw Refusal.of("project.over").thrown();
    }
    phases.replaceAll((key, phase) -> phase.status().isOver() ? phase : phase.cancelled(today));
    end(status == ProjectStatus.DRAFT ? ProjectStatus.DECLINED : ProjectStatus.CANCELLED, why);
  }

  void complete(boolean adopted) {
    requireAnyOf(ProjectStatus.ACTIVE);
    phases.replaceAll((key, phase) -> phase.status().isOver() ? phase : phase.skipped());
    end(adopted ? ProjectStatus.COMPLETED : ProjectStatus.NOT_ADOPTED, reason);
  }

  private void end(ProjectStatus ending, String why) {
    status = ending;
    reason = why;
    heldSince = null;
    resumeExpected = null;
  }

  private void spread(Map<PhaseKey, Span> spans) {
    List<Refusal> refusals = new ArrayList<>();
    LocalDate earliest = LocalDate.MIN;
    for (PhaseKey key : PhaseKey.values()) {
      Span span = spans.getOrDefault(key, new Span(phase(key).plannedStart(), phase(key).plannedEnd()));
      if (span.end().isBefore(span.start())) {
        refusals.add(Refusal.at(key.key() + "End", "project.plan.order", Map.of("phase", key.number())));
      } else if (span.start().isBefore(earliest)) {
        refusals.add(Refusal.at(key.key() + "Start", "project.plan.sequence", Map.of("phase", key.number())));
      }
      earliest = span.start();
      phases.put(key, phase(key).replanned(span.start(), span.end()));
    }
    if (!refusals.isEmpty()) {
      throw new Refused(refusals);
    }
  }

  private void change(PhaseKey key, UnaryOperator<Phase> step) {
    phases.put(key, step.apply(phase(key)));
  }

  private void requireAnyOf(ProjectStatus allowed) {
    if (status != allowed) {
      throw Refusal.of("project.status", Map.of("status", status.name())).thrown();
    }
  }

  public CaseNumber number() {
    return number;
  }

  public LocalizedText title() {
    return title;
  }

  public String description() {
    return description;
  }

  /** The account that registered it. */
  public String owner() {
    return owner;
  }

  public ProjectStatus status() {
    return status;
  }

  public Phase phase(PhaseKey key) {
    return phases.get(key);
  }

  public List<Phase> phases() {
    return List.copyOf(phases.values());
  }

  public LocalDate heldSince() {
    return heldSince;
  }

  public LocalDate resumeExpected() {
    return resumeExpected;
  }

  /** Why it is on hold, declined or cancelled. */
  public String reason() {
    return reason;
  }

  /** Which version of the work plan is in force. */
  public int baseline() {
    return baseline;
  }

  State state() {
    return new State(number, title, description, owner, registered, status, heldSince, resumeExpected, reason, baseline, partner, version);
  }
}
