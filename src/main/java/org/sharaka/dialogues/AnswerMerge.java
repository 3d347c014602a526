package org.sharaka.dialogues;

import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what the applicant says to joining another request. */
@Service
@Transactional
public class AnswerMerge {

  private final Moves moves;
  private final ApplicationEventPublisher events;

  AnswerMerge(Moves moves, ApplicationEventPublisher events) {
    this.moves = moves;
    this.events = events;
  }

  public void with(CaseNumber number, boolean agreed) {
    moves.byPartner(number, r -> r.answerMerge(agreed), "mergeAnswered", Map.of("agreed", agreed ? "yes" : "no"));
    events.publishEvent(new MergeAnswered(number, agreed));
  }
}
