package org.sharaka.guidelines;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what keeps a text from being laid before the decision maker: it must be frozen, whole in both languages, founded
 * on evidence, reviewed, and every comment and dispute on it settled. A standing text rests on what it says already and cites nothing.
 */
@Service
@Transactional(readOnly = true)
public class AdoptionCheck {

  private final Guides guides;
  private final Comments comments;
  private final ContestedClauses contested;
  private final Reviews reviews;

  AdoptionCheck(Guides guides, Comments comments, ContestedClauses contested, Reviews reviews) {
    this.guides = guides;
    this.comments = comments;
    this.contested = contested;
    this.reviews = reviews;
  }

  /** @return what is missing, each a sentence that can be said; nothing when the file is complete */
  public List<Refusal> of(CaseNumber number) {
    Guide guide = guides.get(number);
    GuideText text = guides.text(guide.latest().id());
    List<Refusal> missing = new ArrayList<>();
    say(missing, guide.latest().isDraft(), "adoption.draftOpen", Map.of("version", guide.latest().label()));
    say(missing, guide.latest().milestone().compareTo(Milestone.FINAL_DRAFT) < 0, "adoption.tooEarly", Map.of("version", guide.latest().label()));
    say(missing, guide.latest().isAdopted(), "adoption.nothingNew", Map.of("version", guide.latest().label()));
    say(missing, text.isEmpty(), "guide.empty", Map.of());
    say(missing, !text.gaps().isEmpty(), "adoption.parity", Map.of("count", text.gaps().size()));
    say(missing, !guide.isStanding() && !text.unfounded().isEmpty(), "adoption.evidence", Map.of("count", text.unfounded().size()));
    int undisposed = comments.undisposed(number);
    say(missing, undisposed > 0, "adoption.comments", Map.of("count", undisposed));
    int unsettled = contested.unsettled(number);
    say(missing, unsettled > 0, "adoption.contested", Map.of("count", unsettled));
    say(missing, !isReviewed(number), "adoption.review", Map.of());
    return missing;
  }

  /** Whether the text that was reviewed is, word for word, the one to be adopted. */
  public boolean readsAsReviewed(CaseNumber number) {
    return reviews.latest(number).filter(r -> r.fingerprint().equals(Fingerprint.of(guides.text(guides.get(number).latest().id())))).isPresent();
  }

  private boolean isReviewed(CaseNumber number) {
    return reviews.latest(number).filter(r -> r.outcome() != null && r.outcome().letsGoOn()).isPresent();
  }

  private static void say(List<Refusal> missing, boolean wrong, String code, Map<String, Object> facts) {
    if (wrong) {
      missing.add(Refusal.of(code, facts));
    }
  }
}
