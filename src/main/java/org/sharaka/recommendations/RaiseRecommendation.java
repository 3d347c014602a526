package org.sharaka.recommendations;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.CaseType;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts down a recommendation as it came up, so that its follow-up begins. The same point of the same case is put down once. */
@Service
@Transactional
public class RaiseRecommendation {

  static final int LONGEST_TEXT = 2000;
  private static final int LONGEST_TITLE = 140;

  private final Recommendations recommendations;
  private final CaseFiles files;
  private final Timeline timeline;
  private final WorkingCalendar calendar;
  private final ApplicationEventPublisher events;

  /** @param textEn may be left out */
  public record Raising(String textAr, String textEn, Source source) {}

  RaiseRecommendation(Recommendations recommendations, CaseFiles files, Timeline timeline, WorkingCalendar calendar, ApplicationEventPublisher events) {
    this.recommendations = recommendations;
    this.files = files;
    this.timeline = timeline;
    this.calendar = calendar;
    this.events = events;
  }

  public CaseNumber handle(Raising raising) {
    Typed.check(Typed.text(raising.textAr(), "textAr", LONGEST_TEXT), Typed.optional(raising.textEn(), "textEn", LONGEST_TEXT),
        Typed.chosen(raising.source() == null ? null : raising.source().kind(), "sourceKind"));
    return known(raising.source()).orElseGet(() -> {
      CaseNumber number = putDown(raising);
      events.publishEvent(new RecommendationRaised(number, raising.source()));
      return number;
    });
  }

  CaseNumber putDown(Raising raising) {
    LocalizedText text = new LocalizedText(raising.textAr().strip(), raising.textEn() == null ? null : raising.textEn().strip());
    Source source = raising.source();
    if (source.number() != null && files.find(source.number()).isEmpty()) {
      throw Refusal.at("sourceCase", "recommendation.sourceCase").thrown();
    }
    CaseNumber number = files.open(CaseType.RECOMMENDATION, title(text), RecommendationStatus.DRAFT.name(), null);
    recommendations.add(new Recommendation(new Recommendation.Stored(number, source, calendar.today(), Wording.raw(text), RecommendationStatus.DRAFT, null,
        List.of(), 0)));
    timeline.note(number, "recommendation.raised", Map.of("kind", source.kind().name(), "source", source.number() == null ? "" : source.number().value()));
    return number;
  }

  Optional<CaseNumber> known(Source source) {
    return source.number() == null || source.localId() == null ? Optional.empty() : recommendations.raisedBy(source);
  }

  static LocalizedText title(LocalizedText text) {
    return new LocalizedText(shortened(text.ar()), shortened(text.en()));
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ");
    if (line.length() <= LONGEST_TITLE) {
      return line;
    }
    int end = line.lastIndexOf(' ', LONGEST_TITLE);
    return line.substring(0, end < LONGEST_TITLE / 2 ? LONGEST_TITLE : end) + "…";
  }
}
