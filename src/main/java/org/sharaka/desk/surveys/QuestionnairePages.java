package org.sharaka.desk.surveys;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.sharaka.platform.web.Sentences;
import org.sharaka.surveys.Survey;
import org.sharaka.surveys.questionnaire.Questionnaires;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The questionnaires of the house: their list, a new one from a workbook, and one as those asked will see it, in both languages. */
@Controller
class QuestionnairePages {

  private static final int PAGE = 25;
  private static final MediaType XLSX = MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final Questionnaires questionnaires;
  private final SurveySheet sheet;
  private final Sentences sentences;

  /** What was typed beside the workbook. */
  record Titles(String titleAr, String titleEn) {}

  QuestionnairePages(Questionnaires questionnaires, SurveySheet sheet, Sentences sentences) {
    this.questionnaires = questionnaires;
    this.sheet = sheet;
    this.sentences = sentences;
  }

  @GetMapping("/desk/surveys/questionnaires")
  String list(@RequestParam(required = false) Long after, Model model) {
    return list(after, new Titles("", ""), FormRefusals.NONE, model);
  }

  @PostMapping("/desk/surveys/questionnaires")
  @PreAuthorize(SurveyRoles.MAKE)
  ModelAndView keep(Titles titles, @RequestParam MultipartFile workbook, Model model, Locale locale) throws IOException {
    try {
      return new ModelAndView("redirect:/desk/surveys/questionnaires/" + questionnaires.keep(workbook.getBytes(), title(titles)) + "?kept");
    } catch (Refused refused) {
      return new ModelAndView(list(null, titles, FormRefusals.of(refused.refusals(), sentences, locale), model), HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  @GetMapping("/desk/surveys/questionnaires/{id:\\d{1,18}}")
  String one(@PathVariable long id, Model model, Locale locale) {
    model.addAttribute("entry", entry(id));
    model.addAttribute("heading", entry(id).title().in(locale));
    model.addAttribute("questionnaire", questionnaires.get(id));
    return "desk/survey/questionnaire";
  }

  @GetMapping("/desk/surveys/questionnaires/{id:\\d{1,18}}/workbook")
  ResponseEntity<byte[]> workbook(@PathVariable long id) {
    byte[] file = questionnaires.workbook(id);
    return ResponseEntity.ok().contentType(XLSX).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"questionnaire-" + id + ".xlsx\"").body(file);
  }

  @GetMapping(SurveySheet.ADDRESS + "/questionnaire")
  String ofSurvey(@PathVariable String number, Model model) {
    Survey survey = sheet.open(number, "questionnaire", model);
    model.addAttribute("heading", number);
    model.addAttribute("entry", entry(survey.questionnaire()));
    model.addAttribute("questionnaire", questionnaires.get(survey.questionnaire()));
    return "desk/survey/questionnaire";
  }

  private String list(Long after, Titles titles, FormRefusals wrong, Model model) {
    List<Questionnaires.Entry> found = questionnaires.page(after, PAGE + 1);
    model.addAttribute("entries", found.subList(0, Math.min(PAGE, found.size())));
    model.addAttribute("next", found.size() > PAGE ? found.get(PAGE - 1).id() : null);
    model.addAttribute("continued", after != null);
    model.addAttribute("typed", titles);
    model.addAttribute("wrong", wrong);
    return "desk/survey/questionnaires";
  }

  private Questionnaires.Entry entry(long id) {
    return questionnaires.find(id).orElseThrow(() -> new NotFound("questionnaire " + id));
  }

  private static LocalizedText title(Titles titles) {
    if (titles.titleAr() == null || titles.titleAr().isBlank()) {
      throw Refusal.at("titleAr", "survey.title").thrown();
    }
    if (titles.titleEn() == null || titles.titleEn().isBlank()) {
      throw Refusal.at("titleEn", "survey.title").thrown();
    }
    return new LocalizedText(titles.titleAr().strip(), titles.titleEn().strip());
  }
}
