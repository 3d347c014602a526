package org.sharaka.surveys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.stakeholders.Person;
import org.sharaka.surveys.questionnaire.Questionnaires;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks those who took part in a dialogue how it was, by the short questionnaire that comes with the product. It was approved for good, so
 * nobody designs or approves it anew; answers are anonymous. A dialogue is evaluated once.
 */
@Service
@Transactional
public class EvaluateDialogue {

  private static final ClassPathResource WORKBOOK = new ClassPathResource("surveys/dialogue-evaluation.xlsx");
  private static final LocalizedText NAME = new LocalizedText("تقييم الحوار", "Evaluation of a dialogue");
  private static final int WORKING_DAYS = 10;

  private final Questionnaires questionnaires;
  private final Surveys surveys;
  private final Invitations invitations;
  private final CreateSurvey create;
  private final Diary diary;

  /** @param purpose what the answers are for, as said in the invitation */
  public record Occasion(CaseNumber dialogue, LocalizedText title, LocalizedText purpose, Collection<Person> people) {}

  EvaluateDialogue(Questionnaires questionnaires, Surveys surveys, Invitations invitations, CreateSurvey create, Diary diary) {
    this.questionnaires = questionnaires;
    this.surveys = surveys;
    this.invitations = invitations;
    this.create = create;
    this.diary = diary;
  }

  /** @return the survey, ready to be sent; empty where nobody can be asked */
  public Optional<CaseNumber> execute(Occasion occasion) {
    return surveys.of(occasion.dialogue()).stream().findFirst().map(Survey::number).or(() -> open(occasion));
  }

  private Optional<CaseNumber> open(Occasion occasion) {
    List<Person> people = invitations.contactable(occasion.people());
    if (people.isEmpty()) {
      return Optional.empty();
    }
    Survey survey = create.open(occasion.dialogue(), occasion.title(), questionnaires.keep(workbook(), NAME), design(occasion.purpose()), Survey.Status.APPROVED);
    invitations.add(survey, people);
    diary.noteEverywhere(survey, "standing", Map.of("invited", people.size()));
    return Optional.of(survey.number());
  }

  private static Survey.Design design(LocalizedText purpose) {
    return new Survey.Design(purpose, ParticipationLevel.CONSULT, Audience.LISTED, true, false, false, Survey.Design.SMALLEST_CELL, DispositionRule.USUAL,
        Survey.Design.TARGET, WORKING_DAYS, 0);
  }

  private static byte[] workbook() {
    try {
      return WORKBOOK.getContentAsByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
