package org.sharaka.projects;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides at a gate. Never by who wrote the memo; a gate with unmet criteria is passed with conditions or not at all;
 * everything but a plain pass needs its reason.
 */
@Service
@Transactional
public class DecideGate {

  private final Projects projects;
  private final Gates gates;
  private final Timeline timeline;
  private final WorkingCalendar calendar;
  private final CurrentActor actor;
  private final JdbcClient db;
  private final Clock clock;

  /** A condition under which a gate is passed. */
  public record Condition(String what, String owner, LocalDate due) {}

  /**
   * @param returnTo   the phase to go back to, with {@link GateDecision#RETURN_TO}
   * @param conditions with {@link GateDecision#PASS_WITH_CONDITIONS}
   * @param pause      with {@link GateDecision#HOLD}
   */
  public record Ruling(GateDecision decision, String reason, PhaseKey returnTo, List<Condition> conditions, Pause pause) {}

  /** Until when a project is to stand still, and whether the portal says why. */
  public record Pause(LocalDate until, boolean publicNotice) {}

  DecideGate(Projects projects, Gates gates, Timeline timeline, WorkingCalendar calendar, CurrentActor actor, JdbcClient db, Clock clock) {
    this.projects = projects;
    this.gates = gates;
    this.timeline = timeline;
    this.calendar = calendar;
    this.actor = actor;
    this.db = db;
    this.clock = clock;
  }

  public void decide(long gateId, Ruling ruling) {
    Gate gate = gates.get(gateId);
    check(gate, ruling);
    Project project = projects.get(gate.project());
    switch (ruling.decision()) {
      case PASS, PASS_WITH_CONDITIONS -> project.pass(gate.phase(), calendar.today());
      case RETURN -> project.returnTo(gate.phase());
      case RETURN_TO -> project.returnTo(ruling.returnTo());
      case HOLD, CANCEL -> { }
    }
    projects.save(project);
    keep(gate, ruling);
    say(gate, ruling);
  }

  private void check(Gate gate, Ruling ruling) {
    if (actor.name().equals(gate.author())) {
      throw Refusal.of("gate.own").thrown();
    }
    if (ruling.decision() == GateDecision.PASS && !gate.unmet().isEmpty()) {
      throw Refusal.at("decision", "gate.unmet", Map.of("count", gate.unmet().size())).thrown();
    }
    if (ruling.decision() != GateDecision.PASS && (ruling.reason() == null || ruling.reason().isBlank())) {
      throw Refusal.at("reason", "reason.required").thrown();
    }
    if (ruling.decision() == GateDecision.PASS_WITH_CONDITIONS && ruling.conditions().isEmpty()) {
      throw Refusal.at("conditions", "gate.conditions").thrown();
    }
    if (ruling.decision() == GateDecision.RETURN_TO && (ruling.returnTo() == null || ruling.returnTo().compareTo(gate.phase()) >= 0)) {
      throw Refusal.at("returnTo", "gate.returnTo").thrown();
    }
    if (ruling.decision() == GateDecision.HOLD && !ruling.pause().until().isAfter(calendar.today())) {
      throw Refusal.at("resumeExpected", "project.hold.past").thrown();
    }
  }

  /** A gate put on hold is decided again after the pause. */
  private void keep(Gate gate, Ruling ruling) {
    if (ruling.decision() == GateDecision.HOLD) {
      db.sql("update gate set reason = ?, hold_until = ?, hold_notice = ? where id = ?")
          .params(ruling.reason(), Date.valueOf(ruling.pause().until()), ruling.pause().publicNotice(), gate.id()).update();
    } else {
      db.sql("update gate set decided_by = ?, decided_at = ?, decision = ?, reason = ?, return_to = ? where id = ?")
          .params(actor.name(), Timestamp.from(clock.instant()), ruling.decision().name(), ruling.reason(),
              ruling.returnTo() == null ? null : ruling.returnTo().number(), gate.id()).update();
    }
    ruling.conditions().forEach(condition -> db.sql("insert into action_item (project, gate_id, what, owner, due) values (?, ?, ?, ?, ?)")
        .params(gate.project().value(), gate.id(), condition.what(), condition.owner(), Date.valueOf(condition.due())).update());
  }

  private void say(Gate gate, Ruling ruling) {
    int phase = gate.phase().number();
    switch (ruling.decision()) {
      case PASS -> timeline.publish(gate.project(), "phase.passed", Map.of("phase", phase));
      case PASS_WITH_CONDITIONS -> timeline.publish(gate.project(), "phase.passedWithConditions", Map.of("phase", phase, "count", ruling.conditions().size()));
      case RETURN -> timeline.note(gate.project(), "phase.returned", Map.of("phase", phase, "reason", ruling.reason()));
      case RETURN_TO -> timeline.note(gate.project(), "phase.returnedTo",
          Map.of("phase", phase, "to", ruling.returnTo().number(), "reason", ruling.reason()));
      case HOLD -> timeline.note(gate.project(), "gate.hold", Map.of("phase", phase, "reason", ruling.reason()));
      case CANCEL -> timeline.note(gate.project(), "gate.cancel", Map.of("phase", phase, "reason", ruling.reason()));
    }
  }
}
