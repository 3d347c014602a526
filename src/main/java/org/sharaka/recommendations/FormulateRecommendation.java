package org.sharaka.recommendations;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sharaka.cases.CaseFiles;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Words a recommendation so that it can be answered and carried out, or leaves it: it is none, or another says the same. */
@Service
@Transactional
public class FormulateRecommendation {

  private static final int LONGEST_GOAL = 300;
  static final int LONGEST_REASON = 2000;

  private final RecommendationFile file;
  private final CaseFiles files;

  FormulateRecommendation(RecommendationFile file, CaseFiles files) {
    this.file = file;
    this.files = files;
  }

  public void handle(CaseNumber number, Wording wording) {
    Typed.check(Typed.optional(wording.text().ar(), "textAr", RaiseRecommendation.LONGEST_TEXT),
        Typed.optional(wording.text().en(), "textEn", RaiseRecommendation.LONGEST_TEXT), Typed.chosen(wording.type(), "type"),
        Typed.chosen(wording.priority(), "priority"), Typed.chosen(wording.horizon(), "horizon"), Typed.optional(wording.goal(), "goal", LONGEST_GOAL),
        canBeToldApart(wording));
    files.retitle(number, RaiseRecommendation.title(wording.text()));
    file.change(number, recommendation -> recommendation.formulated(wording), "formulated", Map.of());
  }

  public void drop(CaseNumber number, String reason) {
    Typed.check(Typed.text(reason, "reason", LONGEST_REASON));
    file.change(number, recommendation -> recommendation.dropped(reason.strip()), "dropped", Map.of("reason", reason.strip()));
  }

  /** What is neither specific nor measurable can never be verified. */
  private static Optional<Refusal> canBeToldApart(Wording wording) {
    return wording.smart().containsAll(Set.of(Smart.SPECIFIC, Smart.MEASURABLE)) ? Optional.empty() : Optional.of(Refusal.at("smart", "recommendation.smart"));
  }
}
