package org.sharaka.desk.surveys;

import java.util.List;
import org.sharaka.kernel.Refused;
import org.sharaka.surveys.ResendInvitation;
import org.sharaka.surveys.Survey;
import org.sharaka.surveys.Undeliverable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Those whom the survey's mail did not reach, and why; their addresses are put right here and they are invited again. */
@Controller
@RequestMapping(SurveySheet.ADDRESS + "/undelivered")
class UndeliveredPage {

  private static final int PAGE = 50;

  private final SurveySheet sheet;
  private final Undeliverable undeliverable;
  private final ReviseAddress revise;
  private final ResendInvitation resend;

  /** What was typed for one person. */
  public record Typed(long person, String email) {}

  UndeliveredPage(SurveySheet sheet, Undeliverable undeliverable, ReviseAddress revise, ResendInvitation resend) {
    this.sheet = sheet;
    this.undeliverable = undeliverable;
    this.revise = revise;
    this.resend = resend;
  }

  @GetMapping
  String list(@PathVariable String number, @RequestParam(required = false) Long after, Model model) {
    Survey survey = sheet.open(number, "undelivered", model);
    List<Undeliverable.Line> found = undeliverable.page(survey.number(), after, PAGE + 1);
    model.addAttribute("lines", found.subList(0, Math.min(PAGE, found.size())));
    model.addAttribute("next", found.size() > PAGE ? found.get(PAGE - 1).person().id() : null);
    model.addAttribute("continued", after != null);
    return "desk/survey/undelivered";
  }

  /** The address is kept even where nobody can be invited any more. */
  @PostMapping
  @PreAuthorize(SurveyRoles.RUN)
  ModelAndView invite(@PathVariable String number, @RequestParam long person, @RequestParam(defaultValue = "") String email, Model model, RedirectAttributes after) {
    Survey survey = sheet.find(number);
    try {
      revise.to(person, email);
      resend.execute(survey.number(), person);
      after.addFlashAttribute("invitedAgain", true);
      return new ModelAndView("redirect:/desk/surveys/" + number + "/undelivered");
    } catch (Refused refused) {
      SurveySheet.refuse(refused.refusals(), model);
      model.addAttribute("typed", new Typed(person, email));
      return new ModelAndView(list(number, null, model), HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }
}
