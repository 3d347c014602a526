package org.sharaka.memberships;

import java.util.Map;
import java.util.function.Consumer;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Component;

/** Changes a membership together with the cover of its case and what is told of it there. */
@Component
class MemberFile {

  private final Memberships memberships;
  private final CaseFiles files;
  private final Timeline timeline;

  MemberFile(Memberships memberships, CaseFiles files, Timeline timeline) {
    this.memberships = memberships;
    this.files = files;
    this.timeline = timeline;
  }

  /** @param event named in the bundles under {@code timeline.membership.<event>} */
  Membership change(CaseNumber number, Consumer<Membership> step, String event, Map<String, ?> facts) {
    Membership membership = memberships.get(number);
    step.accept(membership);
    memberships.save(membership);
    if (membership.status().isOver()) {
      files.close(number, membership.status().name());
    } else {
      files.moveTo(number, membership.status().name());
    }
    timeline.note(number, "membership." + event, facts);
    return membership;
  }
}
