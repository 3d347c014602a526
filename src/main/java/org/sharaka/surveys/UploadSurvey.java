package org.sharaka.surveys;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.sharaka.stakeholders.Person;
import org.sharaka.surveys.questionnaire.Questionnaires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a survey from two files: its questionnaire and the list of those it asks. */
@Service
@Transactional
public class UploadSurvey {

  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_PURPOSE = 1000;

  private final Questionnaires questionnaires;
  private final AudienceFile audiences;
  private final CreateSurvey create;

  /**
   * What was sent in; texts may be {@code null}.
   *
   * @param purpose  what the answers are for
   * @param workbook an XLSForm file
   * @param audience a CSV file with a column {@code email}
   */
  public record Files(CaseNumber project, String titleAr, String titleEn, LocalizedText purpose, byte[] workbook, byte[] audience) {}

  UploadSurvey(Questionnaires questionnaires, AudienceFile audiences, CreateSurvey create) {
    this.questionnaires = questionnaires;
    this.audiences = audiences;
    this.create = create;
  }

  /** @throws Refused with everything that is wrong with any of the parts */
  public CaseNumber execute(Files files) {
    List<Refusal> refusals = new ArrayList<>();
    LocalizedText title = part(() -> title(files), refusals);
    part(() -> purpose(files), refusals);
    List<Person> people = part(() -> audiences.people(files.audience()), refusals);
    Long questionnaire = part(() -> questionnaires.keep(files.workbook(), title == null ? LocalizedText.same("–") : title), refusals);
    if (!refusals.isEmpty()) {
      throw new Refused(refusals);
    }
    return create.execute(new CreateSurvey.Request(files.project(), title, questionnaire, Survey.Design.usual(files.purpose()), people));
  }

  private static LocalizedText title(Files files) {
    requireText("titleAr", files.titleAr());
    requireText("titleEn", files.titleEn());
    return new LocalizedText(files.titleAr().strip(), files.titleEn().strip());
  }

  private static void requireText(String field, String text) {
    if (text == null || text.isBlank() || text.strip().length() > LONGEST_TITLE) {
      throw Refusal.at(field, "survey.title").thrown();
    }
  }

  private static LocalizedText purpose(Files files) {
    if (Math.max(files.purpose().ar().length(), files.purpose().en().length()) > LONGEST_PURPOSE) {
      throw Refusal.at("purposeAr", "survey.purpose", java.util.Map.of("bound", LONGEST_PURPOSE)).thrown();
    }
    return files.purpose();
  }

  private static <T> T part(Supplier<T> part, List<Refusal> refusals) {
    try {
      return part.get();
    } catch (Refused refused) {
      refusals.addAll(refused.refusals());
      return null;
    }
  }
}
