package org.sharaka.workflow.training;

import java.util.Map;
import org.sharaka.gatherings.CancelTraining;
import org.sharaka.gatherings.ChangeVenue;
import org.sharaka.gatherings.MergeTraining;
import org.sharaka.gatherings.Venue;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.workflow.invitation.GatheringFields;
import org.sharaka.workflow.tasks.FormValues;
import org.sharaka.workflow.training.TrainingWorkshop.Decision;
import org.sharaka.workflow.training.TrainingWorkshop.Outcome;
import org.springframework.stereotype.Component;

/** Does what was decided about a training that too few registered for. */
@Component
class TrainingDecisions {

  private final ChangeVenue venue;
  private final MergeTraining merge;
  private final CancelTraining cancel;

  TrainingDecisions(ChangeVenue venue, MergeTraining merge, CancelTraining cancel) {
    this.venue = venue;
    this.merge = merge;
    this.cancel = cancel;
  }

  Map<String, ?> take(CaseNumber training, FormValues values) {
    Decision decision = values.choice("decision", Decision.class);
    switch (decision) {
      case VIRTUALISE -> venue.change(training, new Venue(null, values.text("link")));
      case MERGE -> merge.merge(training, new CaseNumber(values.text("mergeInto")));
      case CANCEL -> cancel.cancel(training, GatheringFields.typed(values, "reason"));
      case GO_ON -> {
        // it is held as planned
      }
    }
    boolean goesOn = decision == Decision.GO_ON || decision == Decision.VIRTUALISE;
    return goesOn ? Map.of(TrainingWorkshop.GOES_ON, true)
        : Map.of(TrainingWorkshop.GOES_ON, false, TrainingWorkshop.OUTCOME, Outcome.CANCELLED.name());
  }
}
