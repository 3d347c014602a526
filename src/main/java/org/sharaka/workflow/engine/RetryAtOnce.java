package org.sharaka.workflow.engine;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.incident.IncidentHandler;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Incident;

/**
 * A job that was tried for the last time still carries the date of its next try, hours ahead. It is due now, so that
 * "retry" in Cockpit means at once.
 */
class RetryAtOnce implements IncidentHandler {

  @Override
  public String getIncidentHandlerType() {
    return Incident.FAILED_JOB_HANDLER_TYPE;
  }

  @Override
  public Incident handleIncident(IncidentContext context, String message) {
    JobEntity job = Context.getCommandContext().getJobManager().findJobById(context.getConfiguration());
    job.setDuedate(ClockUtil.getCurrentTime());
    return null;
  }

  @Override
  public void resolveIncident(IncidentContext context) {
    // the engine's own handler does
  }

  @Override
  public void deleteIncident(IncidentContext context) {
    // the engine's own handler does
  }
}
