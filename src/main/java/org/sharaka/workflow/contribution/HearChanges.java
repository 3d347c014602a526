package org.sharaka.workflow.contribution;

import java.util.Set;
import org.sharaka.cases.CaseMoved;
import org.sharaka.cases.CaseType;
import org.sharaka.documents.DocumentKind;
import org.sharaka.documents.DocumentPublished;
import org.sharaka.gatherings.MinutesCorrected;
import org.sharaka.gatherings.MinutesReleased;
import org.sharaka.notifications.CaseChanges;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notes what changes on the pages of contributors, in the transaction of the change. Whom it concerns is found out once a day. */
@Component
class HearChanges {

  private static final Set<String> SHOWN = Set.of(CaseType.PROJECT.prefix(), CaseType.REQUEST.prefix(), CaseType.RECOMMENDATION.prefix());

  private final CaseChanges changes;

  HearChanges(CaseChanges changes) {
    this.changes = changes;
  }

  @EventListener
  void on(CaseMoved moved) {
    if (SHOWN.contains(moved.number().prefix())) {
      changes.note(moved.number());
    }
  }

  @EventListener
  void on(MinutesReleased released) {
    changes.note(released.session());
  }

  @EventListener
  void on(MinutesCorrected corrected) {
    changes.note(corrected.session());
  }

  @EventListener
  void on(DocumentPublished published) {
    if (published.kind() == DocumentKind.FEEDBACK_RESPONSE) {
      changes.note(published.number());
    }
  }
}
