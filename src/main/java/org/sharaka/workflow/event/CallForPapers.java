package org.sharaka.workflow.event;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.gatherings.AnnouncePaperCall;
import org.springframework.stereotype.Component;

@Component("callForPapers")
class CallForPapers implements JavaDelegate {

  private final AnnouncePaperCall announce;

  CallForPapers(AnnouncePaperCall announce) {
    this.announce = announce;
  }

  @Override
  public void execute(DelegateExecution execution) {
    announce.announce(EventForum.event(execution));
  }
}
