package org.sharaka.dialogues;

import java.util.Map;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes a rejected request for good: the appeal was turned down, or the time for it ran out. */
@Service
@Transactional
public class LetRejectionStand {

  private final Requests requests;
  private final CaseFiles files;
  private final Timeline timeline;

  LetRejectionStand(Requests requests, CaseFiles files, Timeline timeline) {
    this.requests = requests;
    this.files = files;
    this.timeline = timeline;
  }

  public void of(CaseNumber number) {
    DialogueRequest request = requests.lock(number);
    if (request.status() != RequestStatus.REJECTED) {
      throw Refusal.of("request.status", Map.of("number", number.value(), "status", request.status().name())).thrown();
    }
    files.close(number, request.status().name());
    timeline.publish(number, "request.rejectionStands", Map.of());
  }
}
