package org.sharaka.workflow.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sharaka.gatherings.CancelGathering;
import org.sharaka.gatherings.Gatherings;
import org.sharaka.gatherings.HoldInformally;
import org.sharaka.gatherings.MoveGathering;
import org.sharaka.gatherings.QuorumRule;
import org.sharaka.gatherings.ReplaceSession;
import org.sharaka.gatherings.Sessions;
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
  private final Gatherings gatherings;
  private final Sessions sessions;
  private final GatheringFields fields;

  SessionDecisions(MoveGathering move, CancelGathering cancel, HoldInformally informal, ReplaceSession replace, Gatherings gatherings,
      Sessions sessions, GatheringFields fields) {
    this.move = move;
    this.cancel = cancel;
    this.informal = informal;
    this.replace = replace;
    this.gatherings = gatherings;
    this.sessions = sessions;
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

  /** Without a quorum on its first day it may be put off or given up; a later day may only go on without decisions. */
  List<Decision> withoutQuorum(CaseNumber session, int closedDays) {
    boolean last = closedDays >= gatherings.get(session).arrangement().schedule().days().size();
    boolean hadQuorum = sessions.quorum(session).filter(QuorumRule.Finding::isMet).isPresent();
    List<Decision> decisions = new ArrayList<>(List.of(last && !hadQuorum ? Decision.INFORMAL : Decision.CONTINUE));
    if (closedDays <= 1) {
      decisions.add(gatherings.get(session).mayMove() ? Decision.RESCHEDULE : Decision.REPLACE);
    }
    return decisions;
  }

  Map<String, ?> withoutQuorum(CaseNumber session, FormValues values) {
    Decision decision = values.choice("decision", Decision.class);
    switch (decision) {
      case RESCHEDULE -> move(session, values);
      case REPLACE -> replace.replace(session);
      case INFORMAL -> informal.hold(session);
      default -> {
        // the day goes on without decisions
      }
    }
    if (decision == Decision.RESCHEDULE) {
      return Map.of(DialogueSession.DECISION, decision.name(), DialogueSession.CLOSED_DAYS, 0);
    }
    return decision == Decision.REPLACE ? Map.of(DialogueSession.DECISION, decision.name(), DialogueSession.OUTCOME, Outcome.REPLACED.name())
        : Map.of(DialogueSession.DECISION, decision.name());
  }

  private void move(CaseNumber session, FormValues values) {
    move.move(new MoveGathering.Move(session, fields.asManyDays(session, values), GatheringFields.typed(values, "reason"),
        values.has("shortNotice") ? values.text("shortNotice") : null));
  }
}
