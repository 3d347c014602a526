package org.sharaka.workflow.minutes;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sharaka.gatherings.Gathering;
import org.sharaka.gatherings.Minutes;
import org.sharaka.gatherings.MinutesComment;
import org.sharaka.gatherings.Schedule;
import org.sharaka.gatherings.SessionDays;
import org.sharaka.gatherings.Sessions;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.platform.language.Dates;
import org.sharaka.platform.web.Sentences;
import org.springframework.stereotype.Component;

/** Says the parts of minutes in both languages. */
@Component
class MinutesWords {

  private final Sessions sessions;
  private final SessionDays sessionDays;
  private final Sentences sentences;
  private final Dates dates;

  MinutesWords(Sessions sessions, SessionDays sessionDays, Sentences sentences, Dates dates) {
    this.sessions = sessions;
    this.sessionDays = sessionDays;
    this.sentences = sentences;
    this.dates = dates;
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

  /** Each day by both calendars, with its number where there are several. */
  List<LocalizedText> days(Schedule schedule) {
    return IntStream.range(0, schedule.days().size()).mapToObj(i -> day(schedule, i)).toList();
  }

  private LocalizedText day(Schedule schedule, int i) {
    LocalDate day = schedule.days().get(i);
    LocalizedText both = new LocalizedText(day(day, Language.AR), day(day, Language.EN));
    return schedule.isOneDay() ? both : sentences.both("gathering.dayNumber", Map.of("n", i + 1, "of", schedule.days().size(), "day", both));
  }

  private String day(LocalDate day, Language language) {
    return dates.full(day, language.locale()) + " (" + dates.hijri(day, language.locale()) + ")";
  }

  /** The quorum of each day, or of the session where it has one day. */
  List<LocalizedText> quorums(Gathering session) {
    Schedule schedule = session.arrangement().schedule();
    if (schedule.isOneDay()) {
      return quorum(session.number()).stream().toList();
    }
    return IntStream.range(0, schedule.days().size()).boxed().flatMap(i -> sessionDays.quorum(session.number(), schedule.days().get(i)).stream()
        .map(found -> sentences.both("gathering.dayNumber", Map.of("n", i + 1, "of", schedule.days().size(), "day",
            sentences.both(found.sentence(), found.facts()))))).toList();
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
