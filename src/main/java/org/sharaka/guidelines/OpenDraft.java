package org.sharaka.guidelines;

import java.util.Map;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the next draft with the wording of the last version. Asked again for the same milestone it answers with the draft
 * that is open.
 */
@Service
@Transactional
public class OpenDraft {

  private final Guides guides;
  private final Drafts drafts;
  private final Timeline timeline;

  OpenDraft(Guides guides, Drafts drafts, Timeline timeline) {
    this.guides = guides;
    this.drafts = drafts;
    this.timeline = timeline;
  }

  /** @return the id of the open version */
  public long of(CaseNumber number, Milestone milestone) {
    Guide guide = guides.get(number);
    return guide.draft().filter(d -> d.milestone() == milestone).map(GuideVersion::id).orElseGet(() -> open(guide, milestone));
  }

  private long open(Guide guide, Milestone milestone) {
    guide.mayOpen(milestone);
    String label = guide.nextLabel(milestone);
    long id = drafts.begin(guide.number(), label, milestone, guide.latest().id());
    timeline.note(guide.number(), "guide.draftOpened", Map.of("version", label, "from", guide.latest().label()));
    return id;
  }
}
