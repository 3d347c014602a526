package org.sharaka.workflow.partnership;

import java.util.Optional;
import org.sharaka.cases.CaseFile;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.CaseType;
import org.sharaka.dialogues.DialogueSessions;
import org.sharaka.dialogues.RecordDialogueHeld;
import org.sharaka.dialogues.RequestStatus;
import org.sharaka.dialogues.Requests;
import org.sharaka.dialogues.ScheduleDialogue;
import org.sharaka.gatherings.GatheringDated;
import org.sharaka.gatherings.SessionHeld;
import org.sharaka.kernel.CaseNumber;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A request says on which day its session is, also when that is moved, and that it took place as soon as it did, not only when the
 * minutes are settled.
 */
@Component
class HearSessions {

  private final CaseFiles files;
  private final Requests requests;
  private final DialogueSessions sessions;
  private final ScheduleDialogue schedule;
  private final RecordDialogueHeld held;

  HearSessions(CaseFiles files, Requests requests, DialogueSessions sessions, ScheduleDialogue schedule, RecordDialogueHeld held) {
    this.files = files;
    this.requests = requests;
    this.sessions = sessions;
    this.schedule = schedule;
    this.held = held;
  }

  @EventListener
  void on(SessionHeld session) {
    request(session.session()).ifPresent(held::of);
  }

  /** A session that is not tied to the request yet, or on that day already, changes nothing. */
  @EventListener
  void on(GatheringDated dated) {
    request(dated.number()).filter(request -> requests.get(request).status() == RequestStatus.SCHEDULED)
        .filter(request -> sessions.of(request).stream().anyMatch(line -> line.session().equals(dated.number()) && !line.day().equals(dated.first())))
        .ifPresent(request -> schedule.on(request, dated.number(), dated.first()));
  }

  private Optional<CaseNumber> request(CaseNumber session) {
    return files.find(session).map(CaseFile::parent).flatMap(files::find).filter(file -> file.type() == CaseType.REQUEST).map(CaseFile::number);
  }
}
