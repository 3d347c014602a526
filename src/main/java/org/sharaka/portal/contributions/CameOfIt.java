package org.sharaka.portal.contributions;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.sharaka.dialogues.DialogueSessions;
import org.sharaka.gatherings.Publication;
import org.sharaka.gatherings.Publications;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.platform.web.Sentences;
import org.sharaka.portal.PersonContributions.Result;
import org.sharaka.recommendations.Recommendation;
import org.sharaka.recommendations.RecommendationStatus;
import org.sharaka.recommendations.Recommendations;
import org.springframework.stereotype.Component;

/** What everyone may read that came of a case: what was recommended there, and the minutes of a session. */
@Component
class CameOfIt {

  private final Recommendations recommendations;
  private final DialogueSessions sessions;
  private final Publications publications;
  private final Sentences sentences;

  CameOfIt(Recommendations recommendations, DialogueSessions sessions, Publications publications, Sentences sentences) {
    this.recommendations = recommendations;
    this.sessions = sessions;
    this.publications = publications;
    this.sentences = sentences;
  }

  Stream<Result> minutes(CaseNumber session, Locale locale) {
    return publications.find(session).filter(Publication::isOut).map(out -> out.scope() == Publication.Scope.NONE
        ? new Result(sentences.say("contribution.minutes.withheld", Map.of(), locale), null, null, null)
        : new Result(sentences.say("contribution.minutes.published", Map.of(), locale), null, null, "/minutes/" + session)).stream();
  }

  /** What a dialogue's sessions recommended came of its request, and the other way round. */
  Stream<Result> recommended(CaseNumber number, Locale locale) {
    Stream<CaseNumber> related = Stream.concat(sessions.requestOf(number).stream(), sessions.of(number).stream().map(DialogueSessions.Line::session));
    return Stream.concat(Stream.of(number), related).flatMap(source -> recommendations.from(source).stream()).distinct().map(recommendations::get)
        .filter(one -> one.status().isPublic()).map(one -> line(one, locale));
  }

  private Result line(Recommendation one, Locale locale) {
    return new Result(one.wording().text().in(locale), sentences.say("status.recommendation." + one.status(), Map.of(), locale),
        one.status() == RecommendationStatus.VERIFIED ? "done" : one.status().isOver() ? "plain" : "", "/recommendations/" + one.number());
  }
}
