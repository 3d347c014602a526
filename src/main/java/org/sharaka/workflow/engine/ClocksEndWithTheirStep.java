package org.sharaka.workflow.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.impl.util.xml.Namespace;
import org.sharaka.cases.Clocks;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Stops a clock with the step that started it, however the step ends. Steps that go by no service level are left alone. */
@Component
class ClocksEndWithTheirStep extends AbstractProcessEnginePlugin {

  private static final String ASKS = "sla.";
  private static final Namespace CAMUNDA = new Namespace("http://camunda.org/schema/1.0/bpmn");

  private final ObjectProvider<Clocks> clocks;

  ClocksEndWithTheirStep(ObjectProvider<Clocks> clocks) {
    this.clocks = clocks;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.getCustomPostBPMNParseListeners().add(parsing());
  }

  private BpmnParseListener parsing() {
    return new AbstractBpmnParseListener() {
      @Override
      public void parseUserTask(Element task, ScopeImpl scope, ActivityImpl activity) {
        if (asks(task.attributeNS(CAMUNDA, "dueDate"))) {
          stopAtTheEndOf(activity);
        }
      }

      @Override
      public void parseBoundaryTimerEventDefinition(Element timer, boolean interrupting, ActivityImpl event) {
        stopWhereAsked(timer, event);
      }

      @Override
      public void parseIntermediateTimerEventDefinition(Element timer, ActivityImpl event) {
        stopWhereAsked(timer, event);
      }
    };
  }

  /** The step is the task a timer sits on, the gateway it waits behind, or the timer itself. */
  private void stopWhereAsked(Element timer, ActivityImpl event) {
    if (timer.elements().stream().anyMatch(when -> asks(when.getText()))) {
      stopAtTheEndOf(event.getEventScope() instanceof ActivityImpl step ? step : event);
    }
  }

  private void stopAtTheEndOf(ActivityImpl step) {
    step.addListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) this::stop);
  }

  private void stop(DelegateExecution execution) {
    clocks.getObject().stopOf(Sla.owner(execution));
  }

  private static boolean asks(String expression) {
    return expression != null && expression.contains(ASKS);
  }
}
