package org.sharaka.desk.surveys;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refused;
import org.sharaka.kernel.Sector;
import org.sharaka.platform.web.Sentences;
import org.sharaka.projects.ProjectBoard;
import org.sharaka.projects.ProjectStatus;
import org.sharaka.stakeholders.Regions;
import org.sharaka.surveys.Audience;
import org.sharaka.surveys.UploadSurvey;
import org.sharaka.surveys.questionnaire.Questionnaires;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** A new survey: its questionnaire, whom it asks, and why. It goes to those who approve. */
@Controller
@RequestMapping("/desk/surveys/new")
@PreAuthorize(SurveyRoles.MAKE)
class NewSurveyPage {

  private static final int OFFERED = 100;

  private final UploadSurvey upload;
  private final Questionnaires questionnaires;
  private final ProjectBoard board;
  private final Regions regions;
  private final Sentences sentences;

  NewSurveyPage(UploadSurvey upload, Questionnaires questionnaires, ProjectBoard board, Regions regions, Sentences sentences) {
    this.upload = upload;
    this.questionnaires = questionnaires;
    this.board = board;
    this.regions = regions;
    this.sentences = sentences;
  }

  @GetMapping
  String form(@RequestParam(defaultValue = "") String project, @RequestParam(defaultValue = "") String questionnaire, Model model) {
    return form(NewSurvey.blank(project, questionnaire), FormRefusals.NONE, model);
  }

  @PostMapping
  ModelAndView make(@ModelAttribute NewSurvey typed, @RequestParam MultipartFile workbook, @RequestParam MultipartFile audience, Model model, Locale locale)
      throws IOException {
    try {
      CaseNumber number = upload.execute(typed.files(workbook, audience, sentences));
      return new ModelAndView("redirect:/desk/surveys/" + number + "?done=made");
    } catch (Refused refused) {
      return new ModelAndView(form(typed, FormRefusals.of(refused.refusals(), sentences, locale), model), HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  private String form(NewSurvey typed, FormRefusals wrong, Model model) {
    model.addAttribute("typed", typed);
    model.addAttribute("wrong", wrong);
    model.addAttribute("questionnaires", questionnaires.newest(OFFERED));
    model.addAttribute("projects", board.page("", List.of(ProjectStatus.ACTIVE), null, OFFERED));
    model.addAttribute("kinds", Audience.Kind.values());
    model.addAttribute("sectors", Sector.values());
    model.addAttribute("regions", regions.all());
    return "desk/survey/new";
  }
}
