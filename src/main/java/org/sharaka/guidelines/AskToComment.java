package org.sharaka.guidelines;

import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Sector;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.notifications.Mailing;
import org.sharaka.notifications.Outbox;
import org.sharaka.notifications.Recipient;
import org.sharaka.stakeholders.Person;
import org.sharaka.stakeholders.Register;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends anyone who asks for it a personal link to a round on a standing text. Whoever is in the register comments in their own
 * name. One address gets one mail a day, however often it is typed.
 */
@Service
@Transactional
public class AskToComment {

  private static final int NAME = 200;
  private static final int ADDRESS = 254;
  private static final Pattern EMAIL = Pattern.compile("[^@\\s,;<>\"]+@[^@\\s,;<>\"]+\\.[^@\\s,;<>\".]+");

  private final Consultations consultations;
  private final Guides guides;
  private final Register register;
  private final PersonalLinks links;
  private final Outbox outbox;
  private final WorkingCalendar calendar;
  private final JdbcClient db;

  /** @param organisation may be empty */
  public record Asking(String name, String organisation, Sector sector, String email, Language language) {}

  private record Given(long id, String token) {}

  AskToComment(Consultations consultations, Guides guides, Register register, PersonalLinks links, Outbox outbox, WorkingCalendar calendar, JdbcClient db) {
    this.consultations = consultations;
    this.guides = guides;
    this.register = register;
    this.links = links;
    this.outbox = outbox;
    this.calendar = calendar;
    this.db = db;
  }

  public void in(long roundId, Asking asking) {
    ConsultationRound round = consultations.get(roundId);
    if (!round.isOpen(calendar.today()) || !guides.get(round.guide()).isStanding()) {
      throw Refusal.of("comment.closed").thrown();
    }
    check(asking);
    String email = Register.normalised(asking.email());
    Person person = register.personByEmail(email).orElse(null);
    Given given = known(roundId, person, email).orElseGet(() -> insert(roundId, asking, person, email));
    if (given.token() != null) {
      write(round, asking, person, email, given);
    }
  }

  private static void check(Asking asking) {
    String email = PlainText.of(asking.email());
    new TextRules().say(PlainText.of(asking.name()) == null, "name", "comment.missing.name").bounded("name", asking.name(), NAME)
        .bounded("organisation", asking.organisation(), TextRules.TITLE).say(asking.sector() == null, "sector", "comment.missing.sector")
        .say(email == null || email.length() > ADDRESS || !EMAIL.matcher(email).matches(), "email", "use.missing.email").check();
  }

  private Optional<Given> known(long round, Person person, String email) {
    return db.sql("select id, token from contribution where round_id = :round and (person_id = :person or email = :email) order by id limit 1").param("round", round)
        .param("person", person == null ? null : person.id(), Types.BIGINT).param("email", email)
        .query((row, n) -> new Given(row.getLong("id"), row.getString("token"))).optional();
  }

  private Given insert(long round, Asking asking, Person person, String email) {
    String token = links.newToken();
    boolean guest = person == null;
    db.sql("""
        insert into contribution (round_id, person_id, token, name, organisation, sector, is_key, language, email)
        values (:round, :person, :token, :name, :organisation, :sector, :key, :language, :email)""").param("round", round)
        .param("person", guest ? null : person.id(), Types.BIGINT).param("token", token).param("name", guest ? PlainText.of(asking.name()) : null, Types.VARCHAR)
        .param("organisation", guest ? PlainText.of(asking.organisation()) : null, Types.VARCHAR)
        .param("sector", (guest ? asking.sector() : person.sector()).name()).param("key", !guest && person.key())
        .param("language", (guest ? asking.language() : person.language()).name()).param("email", guest ? email : null, Types.VARCHAR).update();
    return new Given(db.sql("select id from contribution where token = ?").param(token).query(Long.class).single(), token);
  }

  private void write(ConsultationRound round, Asking asking, Person person, String email, Given given) {
    Map<String, Object> link = Map.of("link", links.comment(given.token(), person == null ? asking.language() : person.language()));
    Recipient recipient = person == null ? new Recipient(null, email, PlainText.of(asking.name()), asking.language(), link) : Recipient.of(person, link);
    outbox.queue(Mailing.of("comment-link-" + given.id() + "-" + calendar.today(), round.guide(), "comment.invitation",
        Map.of("title", guides.get(round.guide()).title(), "opens", links.moment(round.opensOn()), "closes", links.moment(round.closesOn())), List.of(recipient)));
  }
}
