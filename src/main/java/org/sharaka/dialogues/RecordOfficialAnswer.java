package org.sharaka.dialogues;

import java.util.Map;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records on the page of a request what became of one of its recommendations. Silence is told as silence. */
@Service
@Transactional
public class RecordOfficialAnswer {

  private final Timeline timeline;

  RecordOfficialAnswer(Timeline timeline) {
    this.timeline = timeline;
  }

  /** @param answer in the words of recommendations; {@code LEFT} where nobody is asked any more */
  public void to(CaseNumber number, CaseNumber recommendation, String answer) {
    timeline.publish(number, "request.officialAnswer", Map.of("recommendation", recommendation.value(), "answer", answer));
  }
}
