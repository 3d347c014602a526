package org.sharaka.surveys;

import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The data protection officer agrees to sensitive questions, or returns the survey. Where answers can be traced to people,
 * agreeing takes the number of the authority's permit.
 */
@Service
@Transactional
public class ReviewSensitiveQuestions {

  private final Surveys surveys;
  private final Diary diary;

  ReviewSensitiveQuestions(Surveys surveys, Diary diary) {
    this.surveys = surveys;
    this.diary = diary;
  }

  public void agree(CaseNumber number, String permit) {
    Survey survey = surveys.get(number);
    if (!survey.design().anonymous() && (permit == null || permit.isBlank())) {
      throw Refusal.at("permit", "survey.permit").thrown();
    }
    diary.note(survey, "agreed", Map.of("permit", permit == null ? "–" : permit));
  }

  public void giveBack(CaseNumber number, String reason) {
    if (reason == null || reason.isBlank()) {
      throw Refusal.at("reason", "survey.reason").thrown();
    }
    Survey returned = surveys.save(surveys.get(number).returned());
    diary.noteEverywhere(returned, "returned", Map.of("reason", reason));
  }
}
