package org.sharaka.workflow.partnership;

import java.util.Optional;
import org.sharaka.cases.CaseFile;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.CaseType;
import org.sharaka.dialogues.RecordDialogueHeld;
import org.sharaka.gatherings.SessionHeld;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When a session of a dialogue took place its request says so at once, not only when the minutes are settled. */
@Component
class HearSessions {

  private final CaseFiles files;
  private final RecordDialogueHeld held;

  HearSessions(CaseFiles files, RecordDialogueHeld held) {
    this.files = files;
    this.held = held;
  }

  @EventListener
  void on(SessionHeld session) {
    Optional<CaseFile> request = files.find(session.session()).map(CaseFile::parent).flatMap(files::find).filter(file -> file.type() == CaseType.REQUEST);
    request.ifPresent(file -> held.of(file.number()));
  }
}
