package org.sharaka.surveys;

import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Approves a survey, returns it to its designer, or refuses it. Nobody approves what they designed. */
@Service
@Transactional
public class DecideOnSurvey {

  private final Surveys surveys;
  private final Diary diary;
  private final CurrentActor actor;

  /** What was decided. */
  public enum Decision {
    APPROVE,
    RETURN,
    REJECT
  }

  DecideOnSurvey(Surveys surveys, Diary diary, CurrentActor actor) {
    this.surveys = surveys;
    this.diary = diary;
    this.actor = actor;
  }

  /** @param reason must be given unless approved */
  public Survey execute(CaseNumber number, Decision decision, String reason) {
    if (decision != Decision.APPROVE && (reason == null || reason.isBlank())) {
      throw Refusal.at("reason", "survey.reason").thrown();
    }
    Survey survey = surveys.get(number);
    Survey decided = surveys.save(switch (decision) {
      case APPROVE -> survey.approvedBy(actor.name());
      case RETURN -> survey.returned();
      case REJECT -> survey.rejectedBy(actor.name());
    });
    String event = switch (decision) {
      case APPROVE -> "approved";
      case RETURN -> "returned";
      case REJECT -> "rejected";
    };
    diary.noteEverywhere(decided, event, Map.of("reason", reason == null ? "" : reason));
    return decided;
  }
}
