package org.sharaka.desk.surveys;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Sector;
import org.sharaka.platform.web.Sentences;
import org.sharaka.surveys.Audience;
import org.sharaka.surveys.Survey;
import org.sharaka.surveys.UploadSurvey;
import org.springframework.web.multipart.MultipartFile;

/**
 * What was typed into the form for a new survey.
 *
 * @param kind          who is asked, by the name of {@link Audience.Kind}
 * @param questionnaire one that is there already; blank when a workbook comes along
 * @param workingDays   as it was typed
 */
public record NewSurvey(String titleAr, String titleEn, String purposeAr, String purposeEn, String project, String questionnaire, Audience.Kind kind,
    Set<Sector> sectors, Set<String> regions, Boolean anonymous, String workingDays) {

  public NewSurvey {
    kind = kind == null ? Audience.Kind.LISTED : kind;
    sectors = sectors == null ? Set.of() : sectors;
    regions = regions == null ? Set.of() : regions;
    anonymous = anonymous != null && anonymous;
    workingDays = workingDays == null ? String.valueOf(Survey.Design.WORKING_DAYS) : workingDays;
  }

  static NewSurvey blank(String project, String questionnaire) {
    return new NewSurvey("", "", "", "", project, questionnaire, Audience.Kind.LISTED, Set.of(), Set.of(), false, String.valueOf(Survey.Design.WORKING_DAYS));
  }

  UploadSurvey.Files files(MultipartFile workbook, MultipartFile list, Sentences sentences) throws IOException {
    LocalizedText purpose = blank(purposeAr) ? sentences.both("survey.purpose.usual", Map.of()) : new LocalizedText(purposeAr.strip(), purposeEn);
    UploadSurvey.What what = blank(questionnaire) || !workbook.isEmpty() ? UploadSurvey.What.in(workbook.getBytes()) : new UploadSurvey.What(null, id());
    Audience audience = kind == Audience.Kind.LISTED ? Audience.LISTED : new Audience(kind, sectors, regions);
    return new UploadSurvey.Files(asking(), titleAr, titleEn, purpose, what, new UploadSurvey.Whom(audience, list.getBytes()),
        new UploadSurvey.How(anonymous, days()));
  }

  private CaseNumber asking() {
    if (blank(project)) {
      return null;
    }
    if (!CaseNumber.looksLike(project.strip())) {
      throw Refusal.at("project", "survey.project", Map.of("project", project)).thrown();
    }
    return new CaseNumber(project.strip());
  }

  private long id() {
    return questionnaire.matches("\\d{1,18}") ? Long.parseLong(questionnaire) : 0;
  }

  private Integer days() {
    return workingDays.strip().matches("\\d{1,4}") ? Integer.valueOf(workingDays.strip()) : null;
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
