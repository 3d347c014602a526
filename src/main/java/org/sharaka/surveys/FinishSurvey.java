package org.sharaka.surveys;

import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes the file of answers for good: what nobody decided on by hand was enough by the rules. Of an anonymous survey, the
 * last tie between answers and people is cut.
 */
@Service
@Transactional
public class FinishSurvey {

  private final Surveys surveys;
  private final JudgeResponses judge;
  private final Reopening reopening;

  FinishSurvey(Surveys surveys, JudgeResponses judge, Reopening reopening) {
    this.surveys = surveys;
    this.judge = judge;
    this.reopening = reopening;
  }

  public void execute(CaseNumber number) {
    if (surveys.get(number).outcome().verdict() == null) {
      judge.sufficient(number);
    }
    if (surveys.get(number).design().anonymous()) {
      reopening.detach(number);
    }
  }
}
