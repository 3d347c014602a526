package org.sharaka.guidelines;

import java.util.Map;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins to revise a standing text: a draft with the words in force. What is in force stays so until the revision is adopted.
 * There is one revision at a time.
 */
@Service
@Transactional
public class BeginRevision {

  private final Guides guides;
  private final Drafts drafts;
  private final CaseFiles files;
  private final Timeline timeline;
  private final ApplicationEventPublisher events;

  BeginRevision(Guides guides, Drafts drafts, CaseFiles files, Timeline timeline, ApplicationEventPublisher events) {
    this.guides = guides;
    this.drafts = drafts;
    this.files = files;
    this.timeline = timeline;
    this.events = events;
  }

  /** @param reason why the text is to change; published */
  public void of(CaseNumber number, String reason) {
    Guide guide = guides.get(number);
    new TextRules().required("reason", reason, TextRules.REASON).check();
    if (!files.find(number).orElseThrow().status().equals(GuideStatus.ADOPTED.name())) {
      throw Refusal.of("guide.revisionRunning").thrown();
    }
    guide.mayOpen(Milestone.REVISION);
    String label = guide.nextLabel(Milestone.REVISION);
    drafts.begin(number, label, Milestone.REVISION, guide.adopted().orElseThrow().id());
    files.moveTo(number, GuideStatus.DRAFTING.name());
    timeline.publish(number, "guide.revisionBegun", Map.of("version", label, "reason", PlainText.of(reason)));
    events.publishEvent(new RevisionBegun(number));
  }
}
