package org.sharaka.workflow.demo;

import java.util.List;
import java.util.Map;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.surveys.questionnaire.Questionnaires;
import org.springframework.stereotype.Component;

/** The survey of a story uses the questionnaire of the demo; of the key stakeholders to be called nobody is reached. */
@Component
class SurveyParts implements UsualParts.Area {

  private static final LocalizedText TITLE = new LocalizedText("استبانة المسؤولية الاجتماعية والاستدامة", "Questionnaire on social responsibility and sustainability");

  private final OfficeForms forms;
  private final Questionnaires questionnaires;

  SurveyParts(OfficeForms forms, Questionnaires questionnaires) {
    this.forms = forms;
    this.questionnaires = questionnaires;
  }

  @Override
  public Map<String, Part> parts() {
    return Map.of("designSurvey", (work, task) -> StoryText.with(forms.of("designSurvey"), Map.of("questionnaire", String.valueOf(questionnaire()))),
        "followUpByPhone", (work, task) -> Map.of("calls", List.of()));
  }

  private long questionnaire() {
    return questionnaires.keep(StoryText.file("questionnaire.xlsx"), TITLE);
  }
}
