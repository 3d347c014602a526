package org.sharaka.workflow.charter;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.guidelines.Guide;
import org.sharaka.guidelines.Guides;
import org.sharaka.workflow.engine.CaseOf;
import org.sharaka.workflow.feedback.ResponsePaper;
import org.springframework.stereotype.Component;

@Component("publishCharterResponse")
class PublishCharterResponse implements JavaDelegate {

  private final Guides guides;
  private final ResponsePaper paper;
  private final CharterNews news;

  PublishCharterResponse(Guides guides, ResponsePaper paper, CharterNews news) {
    this.guides = guides;
    this.paper = paper;
    this.news = news;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Guide guide = guides.get(CaseOf.number(execution));
    paper.publish(guide.number(), guide.number());
    news.tell(guide, execution, "charterResponse", Map.of());
  }
}
