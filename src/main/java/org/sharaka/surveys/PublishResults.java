package org.sharaka.surveys;

import java.util.HashMap;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Thanks those who answered and tells them what came of it. */
@Service
@Transactional
public class PublishResults {

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
    Survey published = surveys.save(surveys.get(number).published(summary));
    diary.noteEverywhere(published, "published", Map.of("summary", summary));
  }

  /** @return the mailing to deliver; called again, the same one */
  public long thank(CaseNumber number) {
    Survey survey = surveys.get(number);
    Map<String, Object> facts = new HashMap<>();
    facts.put("summary", survey.outcome().summary());
    return mail.tell(survey, "thanks", "survey-thanks", facts, invitations.contactable(invitations.people(number, Disposition.USABLE)));
  }
}
