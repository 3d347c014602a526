package org.sharaka.workflow.minutes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sharaka.gatherings.Minutes;
import org.sharaka.gatherings.MinutesComment;
import org.sharaka.gatherings.Sessions;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.platform.web.Sentences;
import org.springframework.stereotype.Component;

/** Says the parts of minutes in both languages. */
@Component
class MinutesWords {

  private final Sessions sessions;
  private final Sentences sentences;

  MinutesWords(Sessions sessions, Sentences sentences) {
    this.sessions = sessions;
    this.sentences = sentences;
  }

  LocalizedText point(Minutes.Point point) {
    return new LocalizedText(point(point, Language.AR), point(point, Language.EN));
  }

  LocalizedText view(MinutesComment view) {
    return sentences.both("minutes.view", Map.of("name", view.name(), "text", said(view)));
  }

  /** What someone said, after the number of the point it is about. */
  String said(MinutesComment comment) {
    return comment.point() == null ? comment.text() : "[" + comment.point() + "] " + comment.text();
  }

  Optional<LocalizedText> quorum(CaseNumber session) {
    return sessions.quorum(session).map(found -> sentences.both(found.sentence(), found.facts()));
  }

  private String point(Minutes.Point point, Language language) {
    String sector = point.sector() == null ? "" : " – " + sentences.say("sector." + point.sector().code(), Map.of(), language.locale());
    return sentences.say("session.point." + point.kind(), Map.of(), language.locale()) + sector + ": " + point.text() + task(point, language);
  }

  private String task(Minutes.Point point, Language language) {
    if (point.owner() == null) {
      return "";
    }
    Map<String, Object> facts = new HashMap<>(Map.of("owner", point.owner()));
    facts.put("due", point.due());
    return " (" + sentences.say(point.due() == null ? "minutes.task" : "minutes.taskUntil", facts, language.locale()) + ")";
  }
}
