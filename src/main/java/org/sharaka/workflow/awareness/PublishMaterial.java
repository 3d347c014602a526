package org.sharaka.workflow.awareness;

import java.util.Map;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.workflow.papers.GuidePapers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the final draft, as the material of the campaign, before the public; where it stands there already, it says so. */
@Component
@Transactional
class PublishMaterial {

  private final GuidePapers papers;
  private final Timeline timeline;

  PublishMaterial(GuidePapers papers, Timeline timeline) {
    this.papers = papers;
    this.timeline = timeline;
  }

  void material(CaseNumber number) {
    papers.draft(number);
    timeline.publish(number, "awareness.published", Map.of());
  }
}
