package org.sharaka.gatherings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was recorded while a session went on, as points for its minutes: by item, what was said, what came of it, how it was
 * voted. Who spoke is told only of items that were open.
 */
@Service
@Transactional(readOnly = true)
public class LoggedPoints {

  private final SessionLog log;
  private final Gatherings gatherings;
  private final Sessions sessions;
  private final MessageSource messages;

  LoggedPoints(SessionLog log, Gatherings gatherings, Sessions sessions, MessageSource messages) {
    this.log = log;
    this.gatherings = gatherings;
    this.sessions = sessions;
    this.messages = messages;
  }

  public List<Minutes.Point> of(CaseNumber session) {
    Disclosure disclosure = sessions.disclosure(session);
    Language language = gatherings.get(session).arrangement().language();
    List<Minutes.Point> points = new ArrayList<>();
    log.interventions(session).forEach(said -> points.add(note(said, disclosure.of(said.item()) == Confidentiality.OPEN, language)));
    log.outcomes(session).forEach(outcome -> points.add(outcome.point()));
    log.votes(session).forEach(vote -> points.add(result(vote, disclosure.of(vote.item()) == Confidentiality.OPEN, language)));
    points.sort(Comparator.comparing(Minutes.Point::item, Comparator.nullsLast(Comparator.naturalOrder())));
    return points;
  }

  private Minutes.Point note(Intervention said, boolean named, Language language) {
    String speaker = said.organisation() == null ? said.speaker()
        : say("log.speaker", Map.of("speaker", said.speaker(), "organisation", said.organisation()), language);
    return new Minutes.Point(PointKind.NOTE, null, named ? say("log.said", Map.of("speaker", speaker, "gist", said.gist()), language) : said.gist(), null, null,
        said.item());
  }

  /** What was voted down is no decision. */
  private Minutes.Point result(Vote vote, boolean named, Language language) {
    StringBuilder text = new StringBuilder(say("vote.on", Map.of("question", vote.question(), "result", say(vote.sentence(), vote.facts(), language)), language));
    for (Vote.Reservation reservation : vote.reservations()) {
      Map<String, Object> facts = new HashMap<>(Map.of("name", reservation.name(), "reasons", reservation.reasons()));
      text.append(' ').append(say(named ? "vote.reservation" : "vote.reservationUnnamed", facts, language));
    }
    String all = text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text.toString();
    return new Minutes.Point(vote.isCarried() ? PointKind.DECISION : PointKind.NOTE, null, all, null, null, vote.item());
  }

  private static final int LONGEST = 4000;

  private String say(String key, Map<String, ?> facts, Language language) {
    return messages.getMessage(key, new Object[] {facts}, language.locale());
  }
}
