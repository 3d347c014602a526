package org.sharaka.desk.surveys;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.stakeholders.Organisation;
import org.sharaka.stakeholders.Person;
import org.sharaka.stakeholders.Register;
import org.sharaka.surveys.FollowUpByPhone;
import org.sharaka.surveys.Survey;
import org.sharaka.workflow.survey.SurveyPulse;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Key stakeholders who have not answered, with the telephones to call. What came of the calls is entered in the task. */
@Controller
class CallsPage {

  private static final String TASK = "followUpByPhone";
  private static final int SHOWN = 500;

  private final SurveySheet sheet;
  private final FollowUpByPhone followUp;
  private final Register register;
  private final SurveyPulse pulse;

  CallsPage(SurveySheet sheet, FollowUpByPhone followUp, Register register, SurveyPulse pulse) {
    this.sheet = sheet;
    this.followUp = followUp;
    this.register = register;
    this.pulse = pulse;
  }

  @GetMapping(SurveySheet.ADDRESS + "/calls")
  @PreAuthorize(SurveyRoles.CALL)
  String list(@PathVariable String number, Model model, Locale locale) {
    Survey survey = sheet.open(number, "calls", model);
    List<Person> open = followUp.open(survey.number());
    List<Person> shown = open.subList(0, Math.min(SHOWN, open.size()));
    model.addAttribute("people", shown);
    model.addAttribute("count", open.size());
    model.addAttribute("organisations", organisations(shown));
    model.addAttribute("task", pulse.tasks(survey, locale).stream().filter(line -> line.task().equals(TASK)).findFirst().orElse(null));
    return "desk/survey/calls";
  }

  private Map<Long, LocalizedText> organisations(List<Person> people) {
    Map<Long, LocalizedText> names = new HashMap<>();
    register.organisations(people.stream().map(Person::organisationId).filter(Objects::nonNull).toList())
        .forEach((Organisation organisation) -> names.put(organisation.id(), organisation.name()));
    return names;
  }
}
