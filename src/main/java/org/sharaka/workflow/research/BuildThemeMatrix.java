package org.sharaka.workflow.research;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("buildThemeMatrix")
class BuildThemeMatrix implements JavaDelegate {

  private final ThemeMatrix matrix;

  BuildThemeMatrix(ThemeMatrix matrix) {
    this.matrix = matrix;
  }

  @Override
  public void execute(DelegateExecution execution) {
    matrix.write(CaseOf.number(execution));
  }
}
