package org.sharaka.workflow.minutes;

import org.sharaka.gatherings.MinutesCorrected;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes the documents of published minutes anew when these were put right, in the transaction of the correction. */
@Component
class HearCorrection {

  private final PublicMinutesPaper paper;

  HearCorrection(PublicMinutesPaper paper) {
    this.paper = paper;
  }

  @EventListener
  void on(MinutesCorrected corrected) {
    paper.publish(corrected.session());
  }
}
