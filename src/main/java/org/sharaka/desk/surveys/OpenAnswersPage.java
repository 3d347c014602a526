package org.sharaka.desk.surveys;

import java.util.List;
import java.util.Map;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Sector;
import org.sharaka.surveys.Survey;
import org.sharaka.surveys.questionnaire.Question;
import org.sharaka.surveys.questionnaire.QuestionKind;
import org.sharaka.surveys.questionnaire.Questionnaires;
import org.sharaka.surveys.results.OpenAnswers;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What people wrote in their own words, question by question, for those who work with answers. Of an anonymous survey
 * neither sectors are told nor anything before enough have written.
 */
@Controller
class OpenAnswersPage {

  private static final int PAGE = 50;

  private final SurveySheet sheet;
  private final OpenAnswers answers;
  private final Questionnaires questionnaires;

  OpenAnswersPage(SurveySheet sheet, OpenAnswers answers, Questionnaires questionnaires) {
    this.sheet = sheet;
    this.answers = answers;
    this.questionnaires = questionnaires;
  }

  @GetMapping(SurveySheet.ADDRESS + "/answers")
  @PreAuthorize(SurveyRoles.READ_ANSWERS)
  String list(@PathVariable String number, @RequestParam(required = false) Integer question, @RequestParam(required = false) Sector sector,
      @RequestParam(required = false) Long after, Model model) {
    Survey survey = sheet.open(number, "answers", model);
    boolean anonymous = survey.design().anonymous();
    List<Question> open = questionnaires.get(survey.questionnaire()).questions().stream().filter(one -> one.kind() == QuestionKind.TEXT).toList();
    Map<Integer, Integer> counts = answers.counts(survey.number(), open.stream().map(Question::position).toList());
    Question chosen = open.isEmpty() ? null : question == null ? open.get(0)
        : open.stream().filter(one -> one.position() == question).findFirst().orElseThrow(() -> new NotFound("question " + question));
    model.addAttribute("open", open);
    model.addAttribute("counts", counts);
    model.addAttribute("chosen", chosen);
    model.addAttribute("anonymous", anonymous);
    boolean tooFew = anonymous && chosen != null && counts.getOrDefault(chosen.position(), 0) < survey.design().smallestCell();
    model.addAttribute("tooFew", tooFew);
    if (chosen != null && !tooFew) {
      read(survey, chosen, anonymous ? null : sector, after, model);
    }
    return "desk/survey/answers";
  }

  private void read(Survey survey, Question question, Sector sector, Long after, Model model) {
    List<OpenAnswers.Answer> found = answers.page(survey.number(), question.position(), sector, after, PAGE + 1);
    model.addAttribute("lines", found.subList(0, Math.min(PAGE, found.size())));
    model.addAttribute("next", found.size() > PAGE ? found.get(PAGE - 1).response() : null);
    model.addAttribute("continued", after != null);
    model.addAttribute("sector", sector);
    model.addAttribute("sectors", answers.sectors(survey.number(), question.position()));
  }
}
