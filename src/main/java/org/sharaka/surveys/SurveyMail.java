package org.sharaka.surveys;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sharaka.kernel.DateWords;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.notifications.Mailing;
import org.sharaka.notifications.Outbox;
import org.sharaka.notifications.Recipient;
import org.sharaka.stakeholders.Person;
import org.sharaka.surveys.questionnaire.Questionnaires;
import org.springframework.stereotype.Component;

/** Puts the mails of a survey into the outbox, each with its reader's personal link, for a process that delivers them. */
@Component
class SurveyMail {

  static final String INVITATION = "survey-invitation";
  /** All mails that ask for answers. */
  static final Set<String> ASKING = Set.of(INVITATION, "survey-reminder", "survey-final-notice");

  private final Outbox outbox;
  private final Questionnaires questionnaires;
  private final Tokens tokens;
  private final DateWords days;
  private final WorkingCalendar calendar;
  private final Clock clock;

  SurveyMail(Outbox outbox, Questionnaires questionnaires, Tokens tokens, DateWords days, WorkingCalendar calendar, Clock clock) {
    this.outbox = outbox;
    this.questionnaires = questionnaires;
    this.tokens = tokens;
    this.days = days;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** A mail that asks for answers. @param links by person, the entry of the register their link is made from */
  long ask(Survey survey, String occasion, String template, List<Person> people, Map<Long, Long> links) {
    return outbox.prepare(Mailing.of(key(survey, occasion), survey.number(), template, facts(survey),
        people.stream().map(person -> recipient(survey, person, links.getOrDefault(person.id(), person.id()))).toList()));
  }

  /** The invitation to one person once more, delivered by itself. */
  void askAgain(Survey survey, Person person, long link) {
    outbox.queue(Mailing.of(key(survey, "again-" + person.id() + "-" + clock.millis()), survey.number(), INVITATION, facts(survey),
        List.of(recipient(survey, person, link))));
  }

  private Recipient recipient(Survey survey, Person person, long linkOf) {
    String link = tokens.link(tokens.token(survey, linkOf));
    return Recipient.of(person, Map.of("link", link, "decline", link + "/opt-out"));
  }

  /** A mail that tells something. */
  long tell(Survey survey, String occasion, String template, Map<String, Object> more, List<Person> people) {
    Map<String, Object> facts = new HashMap<>(more);
    facts.put("title", survey.title());
    return outbox.prepare(Mailing.of(key(survey, occasion), survey.number(), template, facts, people.stream().map(Recipient::of).toList()));
  }

  private static String key(Survey survey, String occasion) {
    return "survey-" + survey.number() + "-" + occasion;
  }

  /** The promise is said by the mail itself, by the level's name. */
  private Map<String, Object> facts(Survey survey) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("title", survey.title());
    facts.put("purpose", survey.design().purpose());
    facts.put("level", survey.design().level().name());
    facts.put("anonymous", String.valueOf(survey.design().anonymous()));
    facts.put("minutes", questionnaires.get(survey.questionnaire()).minutes());
    facts.put("closes", survey.field().closesAt() == null ? LocalizedText.same("–") : closes(survey));
    return facts;
  }

  private LocalizedText closes(Survey survey) {
    return days.full(LocalDate.ofInstant(survey.field().closesAt(), calendar.zone()));
  }
}
