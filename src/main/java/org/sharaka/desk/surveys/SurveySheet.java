package org.sharaka.desk.surveys;

import java.util.List;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refusal;
import org.sharaka.surveys.Survey;
import org.sharaka.surveys.Surveys;
import org.sharaka.surveys.Undeliverable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What every desk page of a survey shows: what it is, where it stands, and the way to its other pages. */
@Component
class SurveySheet {

  static final String ADDRESS = "/desk/surveys/{number}";

  private final Surveys surveys;
  private final Undeliverable undeliverable;

  SurveySheet(Surveys surveys, Undeliverable undeliverable) {
    this.surveys = surveys;
    this.undeliverable = undeliverable;
  }

  /** @throws NotFound when the number is none, or that of another kind */
  Survey open(String number, String tab, Model model) {
    Survey survey = find(number);
    model.addAttribute("survey", survey);
    model.addAttribute("base", "/desk/surveys/" + number);
    model.addAttribute("tab", tab);
    model.addAttribute("undelivered", undeliverable.count(survey.number()));
    if (!model.containsAttribute("refusals")) {
      model.addAttribute("refusals", List.of());
    }
    return survey;
  }

  Survey find(String number) {
    if (!CaseNumber.looksLike(number)) {
      throw new NotFound(number);
    }
    return surveys.get(new CaseNumber(number));
  }

  /** Shows the page again with the reasons why something was not done. */
  static void refuse(List<Refusal> refusals, Model model) {
    model.addAttribute("refusals", refusals);
  }
}
