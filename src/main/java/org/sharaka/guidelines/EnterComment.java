package org.sharaka.guidelines;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.Sector;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.stakeholders.ContactChannel;
import org.sharaka.stakeholders.Participation;
import org.sharaka.stakeholders.Person;
import org.sharaka.stakeholders.Register;
import org.sharaka.stakeholders.Tier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters a comment that came by letter. The sender is looked up in the register by address; who is not in it is entered by
 * name. The same words of the same sender a second time change nothing.
 */
@Service
@Transactional
public class EnterComment {

  private static final int NAME = 200;

  private final Consultations consultations;
  private final Contributions contributions;
  private final Guides guides;
  private final CommentBook book;
  private final Register register;
  private final Participation participation;
  private final WorkingCalendar calendar;
  private final Drafts drafts;
  private final JdbcClient db;

  /**
   * @param email      of someone in the register; then name, organisation and sector are theirs
   * @param receivedOn must not lie after the end of the round
   */
  public record Letter(long round, String email, String name, String organisation, Sector sector, Language language, LocalDate receivedOn,
      Naming naming, Said said) {}

  EnterComment(Consultations consultations, Contributions contributions, Guides guides, CommentBook book, Register register,
      Participation participation, WorkingCalendar calendar, Drafts drafts, JdbcClient db) {
    this.consultations = consultations;
    this.contributions = contributions;
    this.guides = guides;
    this.book = book;
    this.register = register;
    this.participation = participation;
    this.calendar = calendar;
    this.drafts = drafts;
    this.db = db;
  }

  /** @return the id of the contribution it belongs to */
  public long with(Letter letter) {
    ConsultationRound round = consultations.get(letter.round());
    String email = PlainText.of(letter.email());
    Optional<Person> person = email == null ? Optional.empty() : register.personByEmail(email);
    check(letter, round, email, person);
    Contribution from = person.map(p -> ofPerson(letter, p)).orElseGet(() -> ofStranger(letter));
    boolean again = from.comments().stream().anyMatch(c -> Objects.equals(c.clause(), letter.said().clause())
        && letter.said().isSame(c.kind(), c.body(), c.proposal()));
    if (!again) {
      book.add(from, letter.said());
      book.saved(from.id());
    }
    person.ifPresent(p -> participation.record(guides.get(round.guide()).home(), List.of(p.id()), ContactChannel.EMAIL));
    return from.id();
  }

  private void check(Letter letter, ConsultationRound round, String email, Optional<Person> person) {
    String name = PlainText.of(letter.name());
    String organisation = PlainText.of(letter.organisation());
    Said said = letter.said();
    TextRules rules = new TextRules().say(email != null && person.isEmpty(), "email", "comment.unknownSender")
        .say(email == null && name == null && organisation == null, "name", "comment.missing.sender")
        .say(email == null && letter.sector() == null, "sector", "comment.missing.sector")
        .bounded("name", name, NAME).bounded("organisation", organisation, TextRules.TITLE)
        .say(letter.receivedOn() == null, "receivedOn", "comment.missing.receivedOn")
        .say(letter.naming() == null, "naming", "comment.missing.naming")
        .say(letter.naming() == Naming.ORGANISATION && organisation(organisation, person) == null, "naming", "comment.noOrganisation")
        .say(said.kind() == null, "kind", "comment.missing.kind")
        .say(said.kind() != CommentKind.SUPPORT && said.body() == null && said.proposal() == null, "body", "comment.missing.body")
        .bounded("body", said.body(), TextRules.LONG).bounded("proposal", said.proposal(), TextRules.LONG);
    if (letter.receivedOn() != null) {
      boolean outside = letter.receivedOn().isBefore(round.opensOn()) || letter.receivedOn().isAfter(round.closesOn());
      rules.say(outside, "receivedOn", "comment.receivedOutside").say(letter.receivedOn().isAfter(calendar.today()), "receivedOn", "comment.future");
    }
    boolean known = said.clause() == null || guides.text(round.version()).clause(said.clause()).isPresent();
    rules.say(!known, "clause", "comment.unknownClause").check();
  }

  private static Object organisation(String typed, Optional<Person> person) {
    return person.isPresent() ? person.get().organisationId() : typed;
  }

  private Contribution ofPerson(Letter letter, Person person) {
    return contributions.ofPerson(letter.round(), person.id()).map(present -> named(present, letter.naming()))
        .orElseGet(() -> insert(letter, person.id(), null, null, person.sector(), person.key() || person.tier() == Tier.KEY));
  }

  private Contribution ofStranger(Letter letter) {
    String name = PlainText.of(letter.name());
    String organisation = PlainText.of(letter.organisation());
    return db.sql("""
        select id from contribution where round_id = ? and person_id is null and coalesce(name, '') = ? and coalesce(organisation, '') = ?
        order by id limit 1""").params(letter.round(), name == null ? "" : name, organisation == null ? "" : organisation).query(Long.class).optional()
        .map(contributions::get).map(present -> named(present, letter.naming()))
        .orElseGet(() -> insert(letter, null, name, organisation, letter.sector(), false));
  }

  /** What someone chose themselves behind their link is not overruled. */
  private Contribution named(Contribution present, Naming naming) {
    db.sql("update contribution set naming = ? where id = ? and sent_at is null").params(naming.name(), present.id()).update();
    return present;
  }

  private Contribution insert(Letter letter, Long person, String name, String organisation, Sector sector, boolean key) {
    GeneratedKeyHolder id = new GeneratedKeyHolder();
    db.sql("""
        insert into contribution (round_id, person_id, name, organisation, sector, is_key, language, naming, received_on)
        values (:round, :person, :name, :organisation, :sector, :key, :language, :naming, :received)""")
        .param("round", letter.round()).param("person", person, Types.BIGINT).param("name", name, Types.VARCHAR)
        .param("organisation", organisation, Types.VARCHAR).param("sector", sector.name()).param("key", key)
        .param("language", letter.language().name()).param("naming", letter.naming().name()).param("received", letter.receivedOn())
        .update(id, "id");
    return contributions.get(id.getKey().longValue());
  }
}
