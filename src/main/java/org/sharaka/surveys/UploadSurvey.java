package org.sharaka.surveys;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.sharaka.stakeholders.Person;
import org.sharaka.surveys.questionnaire.Questionnaires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a survey from its questionnaire and those it asks, and hands it to those who approve. */
@Service
@Transactional
public class UploadSurvey {

  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_PURPOSE = 1000;

  private final Questionnaires questionnaires;
  private final AudienceFile audiences;
  private final CreateSurvey create;

  /**
   * What is asked: a workbook that comes along, or a questionnaire that is there already.
   *
   * @param workbook an XLSForm file
   */
  public record What(byte[] workbook, Long questionnaire) {

    public static What in(byte[] workbook) {
      return new What(workbook, null);
    }
  }

  /**
   * Who is asked.
   *
   * @param list a CSV file with a column {@code email}, when the audience is a list of names
   */
  public record Whom(Audience audience, byte[] list) {

    public static Whom listed(byte[] list) {
      return new Whom(Audience.LISTED, list);
    }
  }

  /** @param workingDays the time to answer, {@code null} when that was no number */
  public record How(boolean anonymous, Integer workingDays) {

    public static final How USUAL = new How(false, Survey.Design.WORKING_DAYS);
  }

  /**
   * What was sent in; titles may be {@code null}.
   *
   * @param purpose what the answers are for
   */
  public record Files(CaseNumber project, String titleAr, String titleEn, LocalizedText purpose, What what, Whom whom, How how) {}

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
    Survey.Design design = part(() -> design(files), refusals);
    List<Person> people = part(() -> people(files.whom()), refusals);
    Long questionnaire = part(() -> questionnaire(files.what(), title == null ? LocalizedText.same("–") : title), refusals);
    if (!refusals.isEmpty()) {
      throw new Refused(refusals);
    }
    return create.execute(new CreateSurvey.Request(files.project(), title, questionnaire, design, people));
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
      throw Refusal.at("purposeAr", "survey.purpose", Map.of("bound", LONGEST_PURPOSE)).thrown();
    }
    return files.purpose();
  }

  private static Survey.Design design(Files files) {
    Survey.Design usual = Survey.Design.usual(files.purpose());
    int workingDays = files.how().workingDays() == null ? 0 : files.how().workingDays();
    return new Survey.Design(usual.purpose(), usual.level(), files.whom().audience(), files.how().anonymous(), usual.probabilitySample(), usual.weighted(),
        usual.smallestCell(), usual.rule(), usual.target(), workingDays, usual.restDays());
  }

  private List<Person> people(Whom whom) {
    return whom.audience().kind() == Audience.Kind.LISTED ? audiences.people(whom.list()) : List.of();
  }

  private long questionnaire(What what, LocalizedText title) {
    if (what.questionnaire() == null) {
      return questionnaires.keep(what.workbook(), title);
    }
    return questionnaires.find(what.questionnaire()).orElseThrow(() -> Refusal.at("questionnaire", "survey.questionnaire").thrown()).id();
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
