package org.sharaka.workflow.privacy;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.privacy.SearchPersonalData;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("searchData")
class SearchData implements JavaDelegate {

  private final SearchPersonalData search;

  SearchData(SearchPersonalData search) {
    this.search = search;
  }

  @Override
  public void execute(DelegateExecution execution) {
    search.handle(CaseOf.number(execution));
  }
}
