package org.sharaka.access;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.sharaka.agreements.SomeAgreements;
import org.sharaka.dialogues.SampleRequests;
import org.sharaka.dialogues.screening.CharterDecision;
import org.sharaka.gatherings.NameChairs;
import org.sharaka.gatherings.PlanSession;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Sector;
import org.sharaka.projects.BeginPhase;
import org.sharaka.projects.PhaseKey;
import org.sharaka.support.Engine;
import org.sharaka.support.Office;
import org.sharaka.support.Partners.Partner;
import org.sharaka.support.SampleProjects;
import org.sharaka.workflow.tasks.TaskInbox;
import org.springframework.stereotype.Component;

/** The cases on which the matrix of roles is tried, each brought to its state as in the house. */
@Component
class MatrixCases {

  private final SampleRequests samples;
  private final SampleProjects projects;
  private final BeginPhase begin;
  private final Office office;
  private final TaskInbox inbox;
  private final Engine engine;
  private final RuntimeService runtime;
  private final TaskService tasks;
  private final PlanSession planSession;
  private final NameChairs nameChairs;
  private final SomeAgreements agreements;

  MatrixCases(SampleRequests samples, SampleProjects projects, BeginPhase begin, Office office, TaskInbox inbox, Engine engine, RuntimeService runtime, TaskService tasks,
      PlanSession planSession, NameChairs nameChairs, SomeAgreements agreements) {
    this.samples = samples;
    this.projects = projects;
    this.begin = begin;
    this.office = office;
    this.inbox = inbox;
    this.engine = engine;
    this.runtime = runtime;
    this.tasks = tasks;
    this.planSession = planSession;
    this.nameChairs = nameChairs;
    this.agreements = agreements;
  }

  CaseNumber submitted(Partner applicant) {
    CaseNumber number = samples.of(applicant.organisation());
    engine.work(number);
    return number;
  }

  CaseNumber voted(Partner applicant) {
    CaseNumber number = submitted(applicant);
    does("secretariat", number, "reviewIntake", Map.of("area", "TRANSPORT", "result", "COMPLETE"));
    Map<String, Object> levels = new HashMap<>();
    Arrays.stream(CharterDecision.Criterion.values()).forEach(criterion -> levels.put(criterion.key(), "FULL"));
    does("secretariat", number, "holdAgainstCharter", levels);
    does("secretariat", number, "writeOpinion", Map.of("recommendation", "ACCEPT", "reason", "يستوفي المعايير", "clauses", List.of("C1")));
    return number;
  }

  CaseNumber invited(Partner applicant, Partner ministry) {
    CaseNumber number = voted(applicant);
    for (String member : List.of("committee1", "committee2", "committee3")) {
      office.as(member, () -> inbox.complete(ballot(number, member), Map.of("stand", "VOTE", "choice", "ACCEPT", "clauses", List.of("C1"), "reason", "سبب")));
      engine.work(number);
    }
    does("secretariat", number, "formulateDecision", Map.of("reasonAr", "سبب مفصّل", "clauses", List.of("C1")));
    does("secretariat", number, "chooseCounterparts", Map.of("invited", List.of(String.valueOf(ministry.organisation())), "letterNumber", "2026/17"));
    return number;
  }

  /** The decision on the last phase of a project, the memo written and reviewed. */
  CaseNumber atItsGate() {
    CaseNumber number = projects.approved();
    begin.begin(number, PhaseKey.ADOPTION, 8);
    runtime.startProcessInstanceByKey("phaseGate", number.value(), Map.of("phase", 6));
    engine.work(number);
    does("coordinator", number, "writeMemo", Map.of("memo", "ملخص", "request", "PASS"));
    does("manager", number, "reviewGate", Map.of("complete", "true", "opinion", "مكتمل"));
    return number;
  }

  CaseNumber chaired(String... chairs) {
    CaseNumber number = planSession.plan(null, new LocalizedText("حوار السياسات", "Policy dialogue"), LocalizedText.same("فهم الاحتياجات"), Set.of(Sector.PRIVATE));
    nameChairs.name(number, Set.of(chairs));
    return number;
  }

  CaseNumber agreementInForce() {
    return agreements.inForce(SomeAgreements.TITLE);
  }

  /** An agreement that waits for the manager's approval. */
  CaseNumber agreementToApprove() {
    CaseNumber number = agreements.negotiated(SomeAgreements.TITLE);
    does("legal", number, "reviewLegally", Map.of("decision", "SOUND", "note", "سليم"));
    return number;
  }

  String task(CaseNumber number, String name) {
    return tasks.createTaskQuery().processInstanceBusinessKey(number.value()).taskDefinitionKey(name).singleResult().getId();
  }

  String ballot(CaseNumber number, String member) {
    return tasks.createTaskQuery().processInstanceBusinessKey(number.value()).taskDefinitionKey("castVote").taskAssignee(member).list().stream()
        .map(Task::getId).findFirst().orElseThrow();
  }

  String process(CaseNumber number) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value()).processDefinitionKey("partnershipRequest").singleResult().getId();
  }

  private void does(String person, CaseNumber number, String task, Map<String, ?> values) {
    office.complete(person, number, task, values);
    engine.work(number);
  }
}
