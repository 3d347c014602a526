package org.sharaka.surveys;

import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Thanks those who answered and tells them what came of it. */
@Service
@Transactional
public class PublishResults {

  /** It goes out by mail. */
  private static final int LONGEST_SUMMARY = 1500;

  private final Surveys surveys;
  private final Invitations invitations;
  private final SurveyMail mail;
  private final Diary diary;

  PublishResults(Surveys surveys, Invitations invitations, SurveyMail mail, Diary diary) {
    this.surveys = surveys;
    this.invitations = invitations;
    this.mail = mail;
    this.diary = diary;
  }

  /** Keeps the summary that was agreed on in review. */
  public void summarise(CaseNumber number, LocalizedText summary) {
    if (Math.max(summary.ar().length(), summary.en().length()) > LONGEST_SUMMARY) {
      throw Refusal.at("summaryAr", "survey.summary", Map.of("bound", LONGEST_SUMMARY)).thrown();
    }
    Survey published = surveys.save(surveys.get(number).published(summary));
    diary.noteEverywhere(published, "published", Map.of("summary", summary));
  }

  /** @return the mailing to deliver; called again, the same one */
  public long thank(CaseNumber number) {
    Survey survey = surveys.get(number);
    return mail.tell(survey, "thanks", "survey-thanks", Map.of("summary", survey.outcome().summary()),
        invitations.contactable(invitations.people(number, Disposition.USABLE)));
  }
}
