package org.sharaka.surveys;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.stakeholders.Participation;
import org.sharaka.stakeholders.PeopleMerged;
import org.sharaka.stakeholders.Person;
import org.sharaka.stakeholders.Register;
import org.sharaka.stakeholders.consent.MailChoices;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of those who are asked. Fifty thousand are some batches, nothing more. */
@Component
class Invitations {

  private static final int BATCH = 1000;

  private final JdbcClient db;
  private final JdbcTemplate batches;
  private final Register register;
  private final Participation participation;
  private final MailChoices choices;
  private final Tokens tokens;
  private final Clock clock;

  Invitations(JdbcClient db, JdbcTemplate batches, Register register, Participation participation, MailChoices choices, Tokens tokens, Clock clock) {
    this.db = db;
    this.batches = batches;
    this.register = register;
    this.participation = participation;
    this.choices = choices;
    this.tokens = tokens;
    this.clock = clock;
  }

  int count(CaseNumber survey) {
    return db.sql("select count(*) from invitation where survey_number = ?").param(survey.value()).query(Integer.class).single();
  }

  /** @return those whom the rule finds now and who may be asked; for a list of names, nobody new */
  List<Person> found(Audience audience, CaseNumber project) {
    return contactable(switch (audience.kind()) {
      case LISTED -> List.of();
      case REGISTER -> register.audience(audience.sectors(), audience.regions(), false);
      case KEY -> register.audience(audience.sectors(), audience.regions(), true);
      case PARTICIPANTS -> participants(audience, project);
    });
  }

  private List<Person> participants(Audience audience, CaseNumber project) {
    Set<Long> tookPart = new HashSet<>(project == null ? List.of() : participation.people(project).stream().map(Person::id).toList());
    return register.audience(audience.sectors(), audience.regions(), false).stream().filter(person -> tookPart.contains(person.id())).toList();
  }

  List<Person> contactable(Collection<Person> people) {
    Set<Long> refusing = choices.refusing(people.stream().map(Person::id).toList(), SurveyMail.INVITATION);
    return people.stream().filter(person -> !refusing.contains(person.id())).toList();
  }

  /** Adds those who are not yet in. */
  void add(Survey survey, Collection<Person> people) {
    Set<Long> present = new HashSet<>(db.sql("select person_id from invitation where survey_number = ?").param(survey.number().value()).query(Long.class).list());
    List<Person> fresh = people.stream().filter(person -> present.add(person.id())).toList();
    Timestamp now = Timestamp.from(clock.instant());
    batches.batchUpdate("""
        insert into invitation (survey_number, person_id, sector, token_hash, disposition, changed_at, link_of)
        values (?, ?, ?, ?, 'QUEUED', ?, ?)""", fresh, BATCH, (row, person) -> {
      row.setString(1, survey.number().value());
      row.setLong(2, person.id());
      row.setString(3, person.sector().name());
      row.setString(4, tokens.hash(tokens.token(survey, person.id())));
      row.setTimestamp(5, now);
      row.setLong(6, person.id());
    });
  }

  /** Takes out those nobody wrote to yet. */
  void clear(Survey survey) {
    db.sql("delete from invitation where survey_number = ? and disposition = 'QUEUED' and mode is null").param(survey.number().value()).update();
  }

  /** Takes out, before anybody is written to, those who meanwhile asked to be left in peace or were asked by another survey lately. */
  int leaveInPeace(Survey survey) {
    int left = withdraw(survey.number(), unwilling(survey.number()));
    if (survey.design().restDays() == 0) {
      return left;
    }
    Instant since = clock.instant().minus(Duration.ofDays(survey.design().restDays()));
    return left + db.sql("""
        delete from invitation where survey_number = :survey and disposition = 'QUEUED' and mode is null and person_id in (
          select i.person_id from invitation i join survey s on s.number = i.survey_number
          where s.number <> :survey and s.opened_at > :since and i.disposition <> 'QUEUED')""")
        .param("survey", survey.number().value()).param("since", Timestamp.from(since)).update();
  }

  private List<Long> unwilling(CaseNumber survey) {
    List<Long> queued = db.sql("select person_id from invitation where survey_number = ? and disposition = 'QUEUED' and mode is null").param(survey.value())
        .query(Long.class).list();
    return List.copyOf(choices.refusing(queued, SurveyMail.INVITATION));
  }

  private int withdraw(CaseNumber survey, List<Long> people) {
    batches.batchUpdate("delete from invitation where survey_number = ? and person_id = ?", people, BATCH, (row, person) -> {
      row.setString(1, survey.value());
      row.setLong(2, person);
    });
    return people.size();
  }

  /** The people behind invitations in one of these states. */
  List<Person> people(CaseNumber survey, Collection<Disposition> states) {
    return register.people(links(survey, states).keySet());
  }

  /** By person, the entry of the register their link is made from. */
  Map<Long, Long> links(CaseNumber survey, Collection<Disposition> states) {
    Map<Long, Long> links = new LinkedHashMap<>();
    db.sql("select person_id, link_of from invitation where survey_number = :survey and disposition in (:states) order by person_id")
        .param("survey", survey.value()).param("states", states.stream().map(Enum::name).toList())
        .query((row, n) -> links.put(row.getLong("person_id"), row.getLong("link_of"))).list();
    return links;
  }

  /** Someone who stood in the register twice was perhaps asked twice; who was asked once stays so under the entry that is kept. */
  @EventListener
  void follow(PeopleMerged merger) {
    db.sql("""
        delete from invitation where person_id = :merged and disposition = 'QUEUED' and mode is null and exists (
          select 1 from invitation k where k.survey_number = invitation.survey_number and k.person_id = :kept)""")
        .param("merged", merger.merged()).param("kept", merger.kept()).update();
    db.sql("""
        update invitation set person_id = :kept where person_id = :merged and not exists (
          select 1 from invitation k where k.survey_number = invitation.survey_number and k.person_id = :kept)""")
        .param("merged", merger.merged()).param("kept", merger.kept()).update();
  }

  void move(CaseNumber survey, Disposition from, Disposition to) {
    db.sql("update invitation set disposition = :to, changed_at = :now where survey_number = :survey and disposition = :from and mode is null")
        .param("to", to.name()).param("from", from.name()).param("survey", survey.value()).param("now", Timestamp.from(clock.instant())).update();
  }

  /** @return how many of them had not bounced before */
  int bounced(CaseNumber survey, Collection<Long> people) {
    return people.isEmpty() ? 0 : db.sql("""
        update invitation set disposition = 'BOUNCED', changed_at = :now
        where survey_number = :survey and disposition in ('QUEUED', 'SENT') and person_id in (:people)""")
        .param("now", Timestamp.from(clock.instant())).param("survey", survey.value()).param("people", people).update();
  }

  /** Those among them whose mail came back before have it now. */
  void reached(CaseNumber survey, Collection<Long> people) {
    if (!people.isEmpty()) {
      db.sql("""
          update invitation set disposition = 'SENT', changed_at = :now
          where survey_number = :survey and disposition = 'BOUNCED' and mode is null and person_id in (:people)""")
          .param("now", Timestamp.from(clock.instant())).param("survey", survey.value()).param("people", people).update();
    }
  }

  List<Long> bouncedPeople(CaseNumber survey) {
    return db.sql("select person_id from invitation where survey_number = ? and disposition = 'BOUNCED'").param(survey.value()).query(Long.class).list();
  }

  /** @return whether the mail to this person had come back; now it is about to be sent again */
  boolean queueAgain(CaseNumber survey, long person) {
    return db.sql("""
        update invitation set disposition = 'QUEUED', mode = null, changed_at = :now
        where survey_number = :survey and disposition = 'BOUNCED' and person_id = :person""")
        .param("now", Timestamp.from(clock.instant())).param("survey", survey.value()).param("person", person).update() > 0;
  }

  /** The entry of the register a person's link is made from. */
  long link(CaseNumber survey, long person) {
    return db.sql("select link_of from invitation where survey_number = ? and person_id = ?").params(survey.value(), person).query(Long.class).single();
  }
}
