package org.sharaka.surveys;

import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says what becomes of the answers that came. Few or no answers never pass by themselves: a person says why they are
 * accepted or given up, and the report shows it. Only the evaluation of a dialogue that nobody answers waits for nobody.
 */
@Service
@Transactional
public class JudgeResponses {

  private static final int SHORTEST_REASON = 20;

  private final Surveys surveys;
  private final Diary diary;

  JudgeResponses(Surveys surveys, Diary diary) {
    this.surveys = surveys;
    this.diary = diary;
  }

  /** There are enough, by the rules. */
  void sufficient(CaseNumber number) {
    Survey judged = surveys.save(surveys.get(number).judged(Survey.Verdict.PROCEED, null));
    diary.noteEverywhere(judged, "sufficient", Map.of());
  }

  /** Nobody answered, and by the rules nobody has to decide on it. Doing so again changes nothing. */
  public void unanswered(CaseNumber number) {
    Survey survey = surveys.get(number);
    if (survey.status() == Survey.Status.CLOSED) {
      diary.noteEverywhere(surveys.save(survey.judged(Survey.Verdict.ABANDON, null)), "unanswered", Map.of());
    }
  }

  public void byHand(CaseNumber number, Survey.Verdict verdict, String justification) {
    requireReason(justification);
    Survey judged = surveys.save(surveys.get(number).judged(verdict, justification));
    diary.noteEverywhere(judged, verdict == Survey.Verdict.ABANDON ? "abandoned" : "accepted", Map.of("reason", justification));
  }

  /** A reason somebody can follow, not a word. */
  public static void requireReason(String justification) {
    if (justification == null || justification.strip().length() < SHORTEST_REASON) {
      throw Refusal.at("justification", "survey.justification", Map.of("bound", SHORTEST_REASON)).thrown();
    }
  }
}
