package org.sharaka.desk.surveys;

import java.io.IOException;
import java.util.Locale;
import org.sharaka.kernel.Refused;
import org.sharaka.platform.web.Sentences;
import org.sharaka.surveys.ImportResponses;
import org.sharaka.surveys.Survey;
import org.sharaka.surveys.questionnaire.Questionnaires;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Answers taken by phone or on paper come in as a file. The page that answers shows what was taken and, row by row, what was not. */
@Controller
@RequestMapping(SurveySheet.ADDRESS + "/import")
@PreAuthorize(SurveyRoles.MAKE)
class AnswerImport {

  private static final int SHOWN = 200;

  private final SurveySheet sheet;
  private final ImportResponses imports;
  private final Questionnaires questionnaires;
  private final Sentences sentences;

  AnswerImport(SurveySheet sheet, ImportResponses imports, Questionnaires questionnaires, Sentences sentences) {
    this.sheet = sheet;
    this.imports = imports;
    this.questionnaires = questionnaires;
    this.sentences = sentences;
  }

  @GetMapping
  String form(@PathVariable String number, Model model) {
    return page(number, null, FormRefusals.NONE, model);
  }

  @PostMapping
  ModelAndView take(@PathVariable String number, @RequestParam MultipartFile file, Model model, Locale locale) throws IOException {
    try {
      return new ModelAndView(page(number, imports.execute(sheet.find(number).number(), file.getBytes()), FormRefusals.NONE, model));
    } catch (Refused refused) {
      return new ModelAndView(page(number, null, FormRefusals.of(refused.refusals(), sentences, locale), model), HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  private String page(String number, ImportResponses.Report report, FormRefusals wrong, Model model) {
    Survey survey = sheet.open(number, "overview", model);
    model.addAttribute("report", report);
    model.addAttribute("refused", report == null ? null : report.refused().subList(0, Math.min(SHOWN, report.refused().size())));
    model.addAttribute("wrong", wrong);
    model.addAttribute("questions", questionnaires.get(survey.questionnaire()).answerable());
    return "desk/survey/import";
  }
}
