package org.sharaka.portal.recommendations;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sharaka.cases.CaseFiles;
import org.sharaka.platform.web.Sentences;
import org.sharaka.portal.PartnerCases;
import org.sharaka.recommendations.Addressee;
import org.sharaka.recommendations.AddresseeState;
import org.sharaka.recommendations.Progress;
import org.sharaka.recommendations.Recommendation;
import org.sharaka.recommendations.Recommendations;
import org.springframework.stereotype.Component;

/** The recommendations addressed to an organisation among its cases. */
@Component
class RecommendationCases implements PartnerCases {

  private static final int SHOWN = 20;

  private final Recommendations recommendations;
  private final CaseFiles files;
  private final Sentences sentences;

  RecommendationCases(Recommendations recommendations, CaseFiles files, Sentences sentences) {
    this.recommendations = recommendations;
    this.files = files;
    this.sentences = sentences;
  }

  @Override
  public List<Line> of(Collection<Long> organisations, Locale locale) {
    return recommendations.addressedTo(organisations).stream().limit(SHOWN).map(one -> line(one, organisations, locale)).toList();
  }

  private Line line(Recommendation one, Collection<Long> organisations, Locale locale) {
    Addressee own = one.addressees().stream().filter(addressee -> organisations.contains(addressee.organisationId())).findFirst().orElseThrow();
    return new Line(one.number(), files.find(one.number()).orElseThrow().title(), sentences.say("recommendation.state." + own.state(), Map.of(), locale), mood(own),
        own.state() == AddresseeState.WORKING ? own.nextReportOn() : null, "/my/recommendations/" + one.number());
  }

  private static String mood(Addressee own) {
    return own.state() == AddresseeState.VERIFIED ? "done" : own.state().isOver() ? "plain"
        : own.state() == AddresseeState.WORKING ? own.progress() == Progress.DELAYED ? "late" : "" : own.state().isTheirTurn() ? "wait" : "";
  }
}
