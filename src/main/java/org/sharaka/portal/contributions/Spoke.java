package org.sharaka.portal.contributions;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.sharaka.gatherings.MinutesComment;
import org.sharaka.gatherings.OwnInterventions;
import org.sharaka.gatherings.OwnWords;
import org.sharaka.platform.web.Sentences;
import org.sharaka.portal.PersonContributions;
import org.springframework.stereotype.Component;

/** What somebody said in sessions and of their minutes; what became of it is told once the minutes are approved. */
@Component
class Spoke implements PersonContributions {

  private final OwnInterventions interventions;
  private final OwnWords words;
  private final CameOfIt came;
  private final Sentences sentences;

  Spoke(OwnInterventions interventions, OwnWords words, CameOfIt came, Sentences sentences) {
    this.interventions = interventions;
    this.words = words;
    this.came = came;
    this.sentences = sentences;
  }

  @Override
  public List<Line> of(long person, Locale locale) {
    return Stream.concat(interventions.of(person).stream().map(line -> spoken(line, locale)), words.of(person).stream().map(line -> written(line, locale))).toList();
  }

  private Line spoken(OwnInterventions.Line line, Locale locale) {
    return new Line(line.at(), sentences.say("contribution.said.INTERVENTION", Map.of(), locale), line.session(), line.title(), line.gist(),
        line.settled() ? came.minutes(line.session(), locale).toList() : List.of());
  }

  private Line written(OwnWords.Line line, Locale locale) {
    return new Line(line.at(), sentences.say("contribution.said." + line.kind(), Map.of(), locale), line.session(), line.title(), line.text(),
        line.settled() ? Stream.concat(verdict(line, locale), came.minutes(line.session(), locale)).toList() : List.of());
  }

  private Stream<Result> verdict(OwnWords.Line line, Locale locale) {
    MinutesComment.Verdict verdict = line.isAnnexed() ? MinutesComment.Verdict.ANNEXED : line.verdict();
    String text = line.answer() == null ? sentences.say("contribution.verdict.minutes", Map.of(), locale) : line.answer();
    return verdict == null ? Stream.empty() : Stream.of(new Result(text, sentences.say("contribution.verdict." + verdict, Map.of(), locale),
        verdict == MinutesComment.Verdict.DECLINED ? "plain" : "done", null));
  }
}
