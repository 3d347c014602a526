package org.sharaka.desk.surveys;

import java.util.List;
import java.util.Locale;
import org.sharaka.cases.CaseFiles;
import org.sharaka.notifications.DeliveryLedger;
import org.sharaka.surveys.ContactPlan;
import org.sharaka.surveys.Survey;
import org.sharaka.surveys.questionnaire.Questionnaires;
import org.sharaka.surveys.results.CompileResults;
import org.sharaka.workflow.mail.StuckMail;
import org.sharaka.workflow.survey.SurveyPulse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How a survey stands: who has to act until when, how far its mail got, and how many answered. */
@Controller
class SurveyOverview {

  private final SurveySheet sheet;
  private final SurveyPulse pulse;
  private final DeliveryLedger ledger;
  private final StuckMail stuck;
  private final CompileResults results;
  private final ContactPlan contacts;
  private final Questionnaires questionnaires;
  private final CaseFiles files;

  SurveyOverview(SurveySheet sheet, SurveyPulse pulse, DeliveryLedger ledger, StuckMail stuck, CompileResults results, ContactPlan contacts,
      Questionnaires questionnaires, CaseFiles files) {
    this.sheet = sheet;
    this.pulse = pulse;
    this.ledger = ledger;
    this.stuck = stuck;
    this.results = results;
    this.contacts = contacts;
    this.questionnaires = questionnaires;
    this.files = files;
  }

  @GetMapping(SurveySheet.ADDRESS)
  String show(@PathVariable String number, Model model, Locale locale) {
    Survey survey = sheet.open(number, "overview", model);
    List<DeliveryLedger.Line> mails = ledger.of(survey.number());
    model.addAttribute("tasks", pulse.tasks(survey, locale));
    model.addAttribute("mails", mails);
    model.addAttribute("stuck", stuck.among(mails.stream().map(DeliveryLedger.Line::mailingId).toList()));
    model.addAttribute("rates", results.rates(survey.number()));
    model.addAttribute("nextContact", survey.status() == Survey.Status.OPEN ? contacts.next(survey.number()).orElse(null) : null);
    model.addAttribute("questionnaire", questionnaires.get(survey.questionnaire()));
    model.addAttribute("project", survey.project() == null ? null : files.find(survey.project()).orElse(null));
    return "desk/survey/overview";
  }
}
