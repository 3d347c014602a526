package org.sharaka.workflow.partnership;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.dialogues.DialogueSessions;
import org.sharaka.dialogues.Requests;
import org.sharaka.gatherings.CancelGathering;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.platform.web.Sentences;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

/** Sessions that are over stay as they are. */
@Component("recallMeetings")
class RecallMeetings implements JavaDelegate {

  private final DialogueSessions sessions;
  private final Requests requests;
  private final CancelGathering cancel;
  private final Sentences sentences;

  RecallMeetings(DialogueSessions sessions, Requests requests, CancelGathering cancel, Sentences sentences) {
    this.sessions = sessions;
    this.requests = requests;
    this.cancel = cancel;
    this.sentences = sentences;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber number = CaseOf.number(execution);
    LocalizedText given = requests.get(number).course().reason();
    LocalizedText reason = given == null ? sentences.both("gathering.defaultReason", Map.of()) : given;
    sessions.of(number).forEach(line -> cancel.cancel(line.session(), reason));
  }
}
