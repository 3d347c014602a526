package org.sharaka.dialogues;

import java.util.Map;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps how a letter about a request that no mail could carry was brought to whom it was for. */
@Service
@Transactional
public class RecordLetter {

  private final Timeline timeline;

  RecordLetter(Timeline timeline) {
    this.timeline = timeline;
  }

  public void of(CaseNumber number, String how) {
    TextRules rules = new TextRules();
    String told = rules.required("how", how, 200);
    rules.check();
    timeline.note(number, "request.letterByHand", Map.of("how", told));
  }
}
