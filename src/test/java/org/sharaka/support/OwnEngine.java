package org.sharaka.support;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Leads the web applications of a test to the engine of its own context. They look for the engine of the process they run
 * in, and there would find the one that was started last.
 */
public class OwnEngine implements TestExecutionListener {

  @Override
  public void beforeTestClass(TestContext test) {
    test.getApplicationContext().getBeanProvider(ProcessEngine.class).ifAvailable(ProcessEngines::registerProcessEngine);
  }
}
