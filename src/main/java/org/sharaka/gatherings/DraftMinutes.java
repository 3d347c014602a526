package org.sharaka.gatherings;

import java.util.List;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the rapporteur's draft of the minutes, first or revised. */
@Service
@Transactional
public class DraftMinutes {

  private final Gatherings gatherings;
  private final MinutesBook book;
  private final Chronicle chronicle;
  private final CurrentActor actor;

  /** @param nextMeeting when and what for, {@code null} when none is foreseen */
  public record Draft(CaseNumber session, String rapporteur, String summary, String nextMeeting, List<Minutes.Point> points) {}

  DraftMinutes(Gatherings gatherings, MinutesBook book, Chronicle chronicle, CurrentActor actor) {
    this.gatherings = gatherings;
    this.book = book;
    this.chronicle = chronicle;
    this.actor = actor;
  }

  public void draft(Draft draft) {
    Gathering gathering = gatherings.lock(draft.session());
    Minutes drafted = book.get(draft.session()).drafted(draft.rapporteur(), draft.summary(), draft.nextMeeting(), draft.points(), actor.name());
    RecordSession.withoutDecisionUnless(gathering.status() == GatheringStatus.HELD, drafted);
    book.save(drafted);
    chronicle.note(gathering, "minutesDrafted", Map.of("points", draft.points().size()));
  }
}
