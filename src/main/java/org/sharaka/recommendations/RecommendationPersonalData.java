package org.sharaka.recommendations;

import java.util.Set;
import org.sharaka.cases.PersonalTexts;
import org.sharaka.kernel.DataSubject;
import org.sharaka.kernel.PersonalData;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever is named in a recommendation, in its plan or in reports on it. */
@Component
@Transactional
class RecommendationPersonalData implements PersonalData {

  private final PersonalTexts texts;

  RecommendationPersonalData(PersonalTexts texts) {
    this.texts = texts;
  }

  @Override
  public String area() {
    return "recommendations";
  }

  @Override
  public Set<String> tables() {
    return Set.of("recommendation", "recommendation_addressee", "recommendation_action", "recommendation_progress",
        "recommendation_check");
  }

  @Override
  public int forget(DataSubject subject) {
    return texts.clean(tables(), subject);
  }
}
