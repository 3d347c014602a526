package org.sharaka.workflow.mail;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mailings whose sending gave up after the last try, and the button that begins it anew. What was sent stays sent. */
@Component
@Transactional
public class StuckMail {

  private static final String SENDING = "sendPortion";
  private static final String FAILED_JOB = "failedJob";
  private static final int TRIES = 5;

  private final RuntimeService runtime;
  private final ManagementService management;

  /** @param message what went wrong, in the words of the machine */
  public record Stop(String job, Instant since, String message) {}

  StuckMail(RuntimeService runtime, ManagementService management) {
    this.runtime = runtime;
    this.management = management;
  }

  /** @return those of the mailings that stand still */
  @Transactional(readOnly = true)
  public Map<Long, Stop> among(Collection<Long> mailings) {
    List<Incident> incidents = mailings.isEmpty() ? List.of() : runtime.createIncidentQuery().incidentType(FAILED_JOB).activityId(SENDING).list();
    Map<String, Incident> byProcess = incidents.stream().collect(Collectors.toMap(Incident::getProcessInstanceId, incident -> incident, (a, b) -> a));
    Map<Long, Stop> stopped = new HashMap<>();
    mailingsOf(byProcess.keySet()).forEach((process, mailing) -> {
      if (mailings.contains(mailing)) {
        stopped.put(mailing, stop(byProcess.get(process)));
      }
    });
    return stopped;
  }

  /** @return whether there was something to begin anew */
  public boolean retry(long mailing) {
    Stop stop = among(Set.of(mailing)).get(mailing);
    if (stop == null) {
      return false;
    }
    management.setJobDuedate(stop.job(), null);
    management.setJobRetries(stop.job(), TRIES);
    return true;
  }

  private Map<String, Long> mailingsOf(Collection<String> processes) {
    return processes.isEmpty() ? Map.of() : runtime.createVariableInstanceQuery().processInstanceIdIn(processes.toArray(String[]::new))
        .variableName(MailDispatch.MAILING_ID).list().stream().filter(variable -> variable.getValue() instanceof Long)
        .collect(Collectors.toMap(VariableInstance::getProcessInstanceId, variable -> (Long) variable.getValue(), (a, b) -> a));
  }

  private static Stop stop(Incident incident) {
    return new Stop(incident.getConfiguration(), incident.getIncidentTimestamp().toInstant(), incident.getIncidentMessage());
  }
}
