package org.sharaka.workflow.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sharaka.guidelines.glossary.ProposeTerm;
import org.sharaka.guidelines.glossary.TermArea;
import org.sharaka.guidelines.glossary.TermText;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Four people proposed terms for the glossary in the last week; nobody has looked at them yet. */
@Component
@ConditionalOnProperty(name = "sharaka.demo", havingValue = "true")
class GlossaryStory implements Story {

  private static final int WORKING_DAYS_AGO = 5;
  private static final int A_DAY = 3;

  private final ProposeTerm propose;
  private final OfficeDays days;
  private final WorkingCalendar calendar;

  GlossaryStory(ProposeTerm propose, OfficeDays days, WorkingCalendar calendar) {
    this.propose = propose;
    this.days = days;
    this.calendar = calendar;
  }

  @Override
  public int beginsDaysAgo() {
    return WORKING_DAYS_AGO * 7 / 5;
  }

  @Override
  public void tell(LocalDate start, LocalDate today) {
    List<Map<String, Object>> terms = StoryText.read("glossary").rows("terms");
    for (int i = 0; i < terms.size(); i++) {
      Map<String, Object> term = terms.get(i);
      days.begin(calendar.plus(today, i / A_DAY - WORKING_DAYS_AGO));
      days.as((String) term.get("by"), () -> propose.with(new TermText(TermArea.valueOf((String) term.get("area")), (String) term.get("ar"),
          (String) term.get("en"), (String) term.get("defAr"), (String) term.get("defEn"), null), null));
    }
  }
}
