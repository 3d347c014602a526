package org.sharaka.workflow.charter;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.guidelines.Guide;
import org.sharaka.guidelines.GuideVersion;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("enactRevision")
class EnactRevision implements JavaDelegate {

  private final BringIntoForce bring;
  private final CharterNews news;

  EnactRevision(BringIntoForce bring, CharterNews news) {
    this.bring = bring;
    this.news = news;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Guide guide = bring.of(CaseOf.number(execution));
    GuideVersion adopted = guide.adopted().orElseThrow();
    news.tell(guide, execution, "charterInForce", Map.of("version", adopted.label(), "day", news.day(adopted.adoption().effectiveOn())));
  }
}
