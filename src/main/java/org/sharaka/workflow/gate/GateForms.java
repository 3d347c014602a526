package org.sharaka.workflow.gate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.platform.web.Sentences;
import org.sharaka.projects.DecideGate;
import org.sharaka.projects.Gate;
import org.sharaka.projects.GateDecision;
import org.sharaka.projects.Gates;
import org.sharaka.projects.PhaseKey;
import org.sharaka.projects.ReviewGate;
import org.sharaka.projects.WriteGateMemo;
import org.sharaka.workflow.tasks.FormBook;
import org.sharaka.workflow.tasks.FormValues;
import org.sharaka.workflow.tasks.ProcessForms;
import org.sharaka.workflow.tasks.TaskContext;
import org.springframework.stereotype.Component;

@Component
class GateForms implements ProcessForms {

  private final Gates gates;
  private final WriteGateMemo writeMemo;
  private final ReviewGate review;
  private final DecideGate decide;
  private final Sentences sentences;

  GateForms(Gates gates, WriteGateMemo writeMemo, ReviewGate review, DecideGate decide, Sentences sentences) {
    this.gates = gates;
    this.writeMemo = writeMemo;
    this.review = review;
    this.decide = decide;
    this.sentences = sentences;
  }

  @Override
  public void describe(FormBook.Pages pages) {
    pages.of(PhaseGate.KEY)
        .task(PhaseGate.WRITE_MEMO, this::shown, this::writeMemo)
        .task(PhaseGate.REVIEW_GATE, this::shown, this::review)
        .task(PhaseGate.DECIDE_GATE, this::shown, this::decide);
  }

  private Map<String, ?> shown(TaskContext task) {
    Gate gate = gates.get(task.number(PhaseGate.GATE_ID));
    Map<String, Object> shown = new HashMap<>();
    shown.put("phaseName", sentences.both("phase.full." + gate.phase().number(), Map.of()));
    shown.put("dossier", sentences.both("gate.dossier." + gate.phase().number(), gate.facts()));
    shown.put("hasUnmet", !gate.unmet().isEmpty());
    shown.put("allMet", gate.unmet().isEmpty());
    shown.put("unmet", gate.unmet().stream().map(code -> sentences.both("gate.criterion." + code, Map.of())).toList());
    shown.put("memo", typed(gate.memo()));
    shown.put("deviations", typed(gate.deviations()));
    shown.put("review", typed(gate.review()));
    return shown;
  }

  private static Object typed(String text) {
    return text == null ? "" : LocalizedText.same(text);
  }

  private Map<String, ?> writeMemo(TaskContext task, FormValues values) {
    writeMemo.write(task.number(PhaseGate.GATE_ID), values.text("memo"), values.text("deviations"), values.text("request"));
    return Map.of();
  }

  private Map<String, ?> review(TaskContext task, FormValues values) {
    review.review(task.number(PhaseGate.GATE_ID), values.text("opinion"));
    return Map.of(PhaseGate.MEMO_COMPLETE, values.yes("complete"));
  }

  private Map<String, ?> decide(TaskContext task, FormValues values) {
    GateDecision decision = values.choice("decision", GateDecision.class);
    PhaseKey returnTo = values.has("returnTo") ? PhaseKey.of(values.integer("returnTo")) : null;
    List<DecideGate.Condition> conditions = values.rows("conditions").stream()
        .map(row -> new DecideGate.Condition(row.text("what"), row.text("owner"), row.date("due"))).toList();
    Gate gate = gates.get(task.number(PhaseGate.GATE_ID));
    DecideGate.Pause pause = new DecideGate.Pause(values.date("resumeExpected"), values.yes("publicNotice"));
    decide.decide(gate.id(), new DecideGate.Ruling(decision, values.text("reason"), returnTo, conditions, pause));
    return outcome(gate, decision, returnTo);
  }

  private static Map<String, ?> outcome(Gate gate, GateDecision decision, PhaseKey returnTo) {
    return switch (decision) {
      case PASS, PASS_WITH_CONDITIONS -> Map.of(PhaseGate.OUTCOME, GateDecision.PASS.name());
      case RETURN_TO -> Map.of(PhaseGate.OUTCOME, decision.name(), PhaseGate.RETURN_TO, returnTo.number());
      default -> Map.of(PhaseGate.OUTCOME, decision.name(), PhaseGate.RETURN_TO, gate.phase().number());
    };
  }
}
