package org.sharaka.workflow.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.workflow.models.ProcessFile.extensions;
import static org.sharaka.workflow.models.ProcessFile.findings;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.junit.jupiter.api.Test;
import org.sharaka.platform.security.Groups;

/** What the tasks of every process carry, so that people find them in time and machines try again. */
class ProcessTasksTest {

  private static final Pattern BEAN = Pattern.compile("\\$\\{[a-z][A-Za-z]+}");
  private static final Pattern WORKING_DAYS = Pattern.compile("\\$\\{(due\\.workingDays\\(\\d+\\)|sla\\.due\\('[A-Z_]+', execution(, \\w+)?\\))}");
  private static final Pattern SEVERAL_TIMES = Pattern.compile("R[5-9]/PT\\d+M|(PT\\d+[MH],){4,}PT\\d+[MH]");
  private static final String SAME_CASE = "#{execution.processBusinessKey}";

  @Test
  void aTaskForPeopleIsOfferedToAGroupAndHasADueDate() {
    assertThat(findings(file -> file.every(UserTask.class).filter(task -> task.getCamundaCandidateGroupsList().isEmpty()
        || !Groups.TASK_WORKERS.containsAll(task.getCamundaCandidateGroupsList())).map(UserTask::getId))).isEmpty();
    assertThat(findings(file -> file.every(UserTask.class).filter(task -> !matches(WORKING_DAYS, task.getCamundaDueDate())).map(UserTask::getId))).isEmpty();
  }

  /** Forms are sent as this version of the product has them, and a deployment holds only what changed: hence the newest. */
  @Test
  void aTaskForPeopleHasItsForm() {
    assertThat(findings(file -> file.every(UserTask.class).filter(task -> !(file.key() + "." + task.getId()).equals(task.getCamundaFormRef())
        || !"latest".equals(task.getCamundaFormRefBinding())).map(UserTask::getId))).isEmpty();
    assertThat(findings(file -> file.every(StartEvent.class).filter(start -> start.getCamundaFormRef() != null)
        .filter(start -> !(file.key() + "." + start.getId()).equals(start.getCamundaFormRef())).map(StartEvent::getId))).isEmpty();
  }

  @Test
  void anAutomaticTaskIsABean() {
    assertThat(findings(file -> file.every(ServiceTask.class).filter(task -> !matches(BEAN, task.getCamundaDelegateExpression())).map(ServiceTask::getId))).isEmpty();
    assertThat(findings(file -> file.every(SendTask.class).filter(task -> !matches(BEAN, task.getCamundaDelegateExpression())).map(SendTask::getId))).isEmpty();
    assertThat(findings(file -> Stream.concat(file.every(ScriptTask.class), file.every(CamundaScript.class)).map(script -> "a script"))).isEmpty();
  }

  @Test
  void whatRunsByItselfIsTriedSeveralTimes() {
    assertThat(findings(file -> file.every(Activity.class).filter(activity -> activity.isCamundaAsyncBefore() || activity.isCamundaAsyncAfter())
        .filter(activity -> !isRetried(activity)).map(Activity::getId))).isEmpty();
  }

  @Test
  void aCalledProcessExistsAndBelongsToTheSameCase() {
    List<String> known = ProcessFile.all().stream().map(ProcessFile::key).toList();
    assertThat(findings(file -> file.every(CallActivity.class).filter(call -> !known.contains(call.getCalledElement())
        || extensions(call, CamundaIn.class).stream().noneMatch(in -> SAME_CASE.equals(in.getCamundaBusinessKey()))).map(CallActivity::getId))).isEmpty();
  }

  private static boolean isRetried(Activity activity) {
    return extensions(activity, CamundaFailedJobRetryTimeCycle.class).stream().anyMatch(cycle -> matches(SEVERAL_TIMES, cycle.getTextContent().strip()));
  }

  private static boolean matches(Pattern pattern, String text) {
    return text != null && pattern.matcher(text).matches();
  }
}
