package org.sharaka.workflow.session;

import java.util.Map;
import org.sharaka.gatherings.CancelGathering;
import org.sharaka.gatherings.HoldInformally;
import org.sharaka.gatherings.MoveGathering;
import org.sharaka.gatherings.ReplaceSession;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.workflow.invitation.GatheringFields;
import org.sharaka.workflow.session.DialogueSession.Decision;
import org.sharaka.workflow.session.DialogueSession.Outcome;
import org.sharaka.workflow.tasks.FormValues;
import org.springframework.stereotype.Component;

/** Does what was decided about a session with too few answers or too few people. */
@Component
class SessionDecisions {

  private final MoveGathering move;
  private final CancelGathering cancel;
  private final HoldInformally informal;
  private final ReplaceSession replace;
  private final GatheringFields fields;

  SessionDecisions(MoveGathering move, CancelGathering cancel, HoldInformally informal, ReplaceSession replace, GatheringFields fields) {
    this.move = move;
    this.cancel = cancel;
    this.informal = informal;
    this.replace = replace;
    this.fields = fields;
  }

  Map<String, ?> ahead(CaseNumber session, FormValues values) {
    Decision decision = values.choice("decision", Decision.class);
    switch (decision) {
      case RESCHEDULE -> move(session, values);
      case CANCEL -> cancel.cancel(session, GatheringFields.typed(values, "reason"));
      default -> {
        // it goes on as planned
      }
    }
    return decision == Decision.CANCEL ? Map.of(DialogueSession.DECISION, decision.name(), DialogueSession.OUTCOME, Outcome.CANCELLED.name())
        : Map.of(DialogueSession.DECISION, decision.name());
  }

  Map<String, ?> withoutQuorum(CaseNumber session, FormValues values) {
    Decision decision = values.choice("decision", Decision.class);
    switch (decision) {
      case RESCHEDULE -> move(session, values);
      case REPLACE -> replace.replace(session);
      default -> informal.hold(session);
    }
    return decision == Decision.REPLACE ? Map.of(DialogueSession.DECISION, decision.name(), DialogueSession.OUTCOME, Outcome.REPLACED.name())
        : Map.of(DialogueSession.DECISION, decision.name());
  }

  private void move(CaseNumber session, FormValues values) {
    move.move(session, fields.oneDay(values), GatheringFields.typed(values, "reason"));
  }
}
