package org.sharaka.guidelines;

import java.util.Map;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a revision up; its text is kept as it is, and what is in force stays so. */
@Service
@Transactional
public class StopRevision {

  private final FreezeVersion freeze;
  private final CaseFiles files;
  private final Timeline timeline;

  StopRevision(FreezeVersion freeze, CaseFiles files, Timeline timeline) {
    this.freeze = freeze;
    this.files = files;
    this.timeline = timeline;
  }

  public void of(CaseNumber number, String reason) {
    new TextRules().required("reason", reason, TextRules.REASON).check();
    GuideVersion given = freeze.of(number);
    files.moveTo(number, GuideStatus.ADOPTED.name());
    timeline.publish(number, "guide.revisionStopped", Map.of("version", given.label(), "reason", PlainText.of(reason)));
  }
}
