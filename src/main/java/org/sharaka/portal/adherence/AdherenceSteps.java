package org.sharaka.portal.adherence;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sharaka.cases.CaseFiles;
import org.sharaka.guidelines.adherence.Adherence;
import org.sharaka.guidelines.adherence.AdherenceStatus;
import org.sharaka.guidelines.adherence.Adherences;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.platform.web.Sentences;
import org.sharaka.portal.PartnerSteps;
import org.springframework.stereotype.Component;

/** The report on a year that waits for an organisation. */
@Component
class AdherenceSteps implements PartnerSteps {

  private final Adherences adherences;
  private final CaseFiles files;
  private final Sentences sentences;
  private final WorkingCalendar calendar;

  AdherenceSteps(Adherences adherences, CaseFiles files, Sentences sentences, WorkingCalendar calendar) {
    this.adherences = adherences;
    this.files = files;
    this.sentences = sentences;
    this.calendar = calendar;
  }

  @Override
  public List<Step> of(Collection<Long> organisations, Locale locale) {
    return adherences.of(organisations).stream().filter(this::isDue).map(one -> new Step(sentences.say("adherence.step", Map.of(), locale), one.number(),
        files.find(one.number()).orElseThrow().title(), "/my/adherence#report", one.state().reportDueOn())).toList();
  }

  private boolean isDue(Adherence adherence) {
    return adherence.status() == AdherenceStatus.REGISTERED && !calendar.today().isBefore(adherence.state().reportDueOn());
  }
}
