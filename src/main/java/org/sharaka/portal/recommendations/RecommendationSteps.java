package org.sharaka.portal.recommendations;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sharaka.cases.CaseClock;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.ClockBoard;
import org.sharaka.platform.language.Dates;
import org.sharaka.platform.web.Sentences;
import org.sharaka.portal.PartnerSteps;
import org.sharaka.recommendations.Addressee;
import org.sharaka.recommendations.AddresseeState;
import org.sharaka.recommendations.Recommendation;
import org.sharaka.recommendations.Recommendations;
import org.springframework.stereotype.Component;

/** What an addressee of recommendations has to do: answer, plan, report. */
@Component
class RecommendationSteps implements PartnerSteps {

  private final Recommendations recommendations;
  private final ClockBoard clocks;
  private final CaseFiles files;
  private final Dates dates;
  private final Sentences sentences;

  RecommendationSteps(Recommendations recommendations, ClockBoard clocks, CaseFiles files, Dates dates, Sentences sentences) {
    this.recommendations = recommendations;
    this.clocks = clocks;
    this.files = files;
    this.dates = dates;
    this.sentences = sentences;
  }

  @Override
  public List<Step> of(Collection<Long> organisations, Locale locale) {
    return recommendations.addressedTo(organisations).stream().filter(one -> !one.status().isOver())
        .flatMap(one -> one.addressees().stream().filter(addressee -> organisations.contains(addressee.organisationId())).flatMap(addressee -> step(one, addressee, locale).stream()))
        .toList();
  }

  /** A report is a step once it was asked for. */
  private Optional<Step> step(Recommendation recommendation, Addressee addressee, Locale locale) {
    Optional<CaseClock> clock = clocks.open(recommendation.number()).stream().filter(one -> one.localKey().equals(String.valueOf(addressee.id()))).findFirst();
    boolean waits = addressee.state() == AddresseeState.WORKING ? clock.isPresent() : addressee.state().isTheirTurn();
    return waits ? Optional.of(new Step(sentences.say("step.recommendation." + addressee.state(), Map.of(), locale), recommendation.number(),
        files.find(recommendation.number()).orElseThrow().title(), "/my/recommendations/" + recommendation.number(),
        clock.map(one -> dates.day(one.dueAt())).orElse(null))) : Optional.empty();
  }
}
