package org.sharaka.desk.surveys;

import java.util.function.Consumer;
import org.sharaka.kernel.Refused;
import org.sharaka.surveys.CancelSurvey;
import org.sharaka.surveys.CloseSurvey;
import org.sharaka.surveys.ExtendSurvey;
import org.sharaka.surveys.Survey;
import org.sharaka.workflow.survey.SurveyPulse;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Carries out what is decided about a survey by hand, after a page that says what it does: more time, closing now, cancelling. */
@Controller
class SurveySteering {

  private final SurveySheet sheet;
  private final SurveyPulse pulse;
  private final ExtendSurvey extend;
  private final CloseSurvey close;
  private final CancelSurvey cancel;

  /** @param workingDays as it was typed */
  record Typed(String workingDays, String reason) {}

  SurveySteering(SurveySheet sheet, SurveyPulse pulse, ExtendSurvey extend, CloseSurvey close, CancelSurvey cancel) {
    this.sheet = sheet;
    this.pulse = pulse;
    this.extend = extend;
    this.close = close;
    this.cancel = cancel;
  }

  @GetMapping(SurveySheet.ADDRESS + "/{action:extend|close}")
  @PreAuthorize(SurveyRoles.RUN)
  String ask(@PathVariable String number, @PathVariable String action, Model model) {
    return page(number, action, new Typed(String.valueOf(ExtendSurvey.USUAL_DAYS), ""), model);
  }

  @GetMapping(SurveySheet.ADDRESS + "/cancel")
  @PreAuthorize(SurveyRoles.CANCEL)
  String askToCancel(@PathVariable String number, Model model) {
    return page(number, "cancel", new Typed("", ""), model);
  }

  @PostMapping(SurveySheet.ADDRESS + "/extend")
  @PreAuthorize(SurveyRoles.RUN)
  ModelAndView extend(@PathVariable String number, @ModelAttribute Typed typed, Model model) {
    return carryOut(number, "extend", typed, model, survey -> extend.askFor(survey.number(), days(typed.workingDays()), typed.reason()));
  }

  @PostMapping(SurveySheet.ADDRESS + "/close")
  @PreAuthorize(SurveyRoles.RUN)
  ModelAndView close(@PathVariable String number, @ModelAttribute Typed typed, Model model) {
    return carryOut(number, "close", typed, model, survey -> close.askFor(survey.number()));
  }

  @PostMapping(SurveySheet.ADDRESS + "/cancel")
  @PreAuthorize(SurveyRoles.CANCEL)
  ModelAndView cancel(@PathVariable String number, @ModelAttribute Typed typed, Model model) {
    return carryOut(number, "cancel", typed, model, survey -> cancel.askFor(survey.number(), typed.reason()));
  }

  private ModelAndView carryOut(String number, String action, Typed typed, Model model, Consumer<Survey> decision) {
    Survey survey = sheet.find(number);
    try {
      pulse.requireRunning(survey);
      decision.accept(survey);
      return new ModelAndView("redirect:/desk/surveys/" + number + "?done=" + action);
    } catch (Refused refused) {
      SurveySheet.refuse(refused.refusals(), model);
      return new ModelAndView(page(number, action, typed, model), HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  private String page(String number, String action, Typed typed, Model model) {
    sheet.open(number, "overview", model);
    model.addAttribute("action", action);
    model.addAttribute("typed", typed);
    return "desk/survey/steer";
  }

  /** What is no number is no number of days that is allowed. */
  private static int days(String typed) {
    return typed != null && typed.strip().matches("\\d{1,4}") ? Integer.parseInt(typed.strip()) : 0;
  }
}
