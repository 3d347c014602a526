package org.sharaka.recommendations;

import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Nothing more is expected of any addressee: says what became of the recommendation as a whole. */
@Service
@Transactional
public class SettleRecommendation {

  private final RecommendationFile file;

  SettleRecommendation(RecommendationFile file) {
    this.file = file;
  }

  public RecommendationStatus handle(CaseNumber number) {
    return file.change(number, Recommendation::settled, "settled", Map.of()).status();
  }
}
