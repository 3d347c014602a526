package org.sharaka.dialogues;

import java.util.Map;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records on the page of a request how many recommendations its dialogue came to. Where there is none, everyone may read why. */
@Service
@Transactional
public class ConcludeDialogue {

  private final Timeline timeline;

  ConcludeDialogue(Timeline timeline) {
    this.timeline = timeline;
  }

  public void with(CaseNumber number, int recommendations) {
    timeline.publish(number, "request.recommended", Map.of("recommendations", recommendations));
  }

  /** @param why nothing is recommended */
  public void withNone(CaseNumber number, String why) {
    timeline.publish(number, "request.nothingRecommended", Map.of("reason", why));
  }
}
