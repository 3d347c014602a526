package org.sharaka.guidelines;

import java.util.Map;
import java.util.stream.Collectors;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes the open draft for good. The proposed model is not let go with a clause that cites no evidence. When nothing is
 * open it answers with the newest version, so that a repeated call has one effect.
 */
@Service
@Transactional
public class FreezeVersion {

  private final Guides guides;
  private final Drafts drafts;
  private final Timeline timeline;

  FreezeVersion(Guides guides, Drafts drafts, Timeline timeline) {
    this.guides = guides;
    this.drafts = drafts;
    this.timeline = timeline;
  }

  public GuideVersion of(CaseNumber number) {
    guides.get(number).draft().ifPresent(draft -> freeze(number, draft));
    return guides.get(number).latest();
  }

  private void freeze(CaseNumber number, GuideVersion draft) {
    long version = drafts.hold(number);
    check(draft.milestone(), drafts.text(version));
    drafts.freeze(version);
    timeline.note(number, "guide.frozen", Map.of("version", draft.label()));
  }

  static void check(Milestone milestone, GuideText text) {
    if (text.isEmpty()) {
      throw Refusal.of("guide.empty").thrown();
    }
    if (milestone == Milestone.PROPOSED_MODEL && !text.unfounded().isEmpty()) {
      throw Refusal.of("guide.unfounded", Map.of("count", text.unfounded().size(), "clauses", numbers(text))).thrown();
    }
  }

  private static String numbers(GuideText text) {
    return text.unfounded().stream().map(GuideText.Clause::number).collect(Collectors.joining(" · "));
  }
}
