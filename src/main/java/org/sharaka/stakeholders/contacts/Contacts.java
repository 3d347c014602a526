package org.sharaka.stakeholders.contacts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.NotFound;
import org.sharaka.stakeholders.PeopleMerged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds and keeps contacts. */
@Service
@Transactional
public class Contacts {

  private final JdbcClient db;

  Contacts(JdbcClient db) {
    this.db = db;
  }

  @Transactional(readOnly = true)
  public Optional<Contact> find(long id) {
    return whole("id = ?", id).stream().findFirst();
  }

  /** A person's contacts, the newest first. */
  @Transactional(readOnly = true)
  public List<Contact> of(long person) {
    return whole("person_id = ? order by id desc", person);
  }

  /** The contacts of a case, in the order in which they were opened. */
  @Transactional(readOnly = true)
  public List<Contact> of(CaseNumber number) {
    return whole("case_number = ? order by id", number.value());
  }

  /** How many of a case's contacts ended how, by kind. Open ones are not counted. */
  @Transactional(readOnly = true)
  public Map<ContactKind, Map<ContactOutcome, Integer>> outcomes(CaseNumber number) {
    Map<ContactKind, Map<ContactOutcome, Integer>> outcomes = new EnumMap<>(ContactKind.class);
    db.sql("select kind, outcome, count(*) as contacts from contact where case_number = ? and state = 'CLOSED' group by kind, outcome").param(number.value())
        .query((row, n) -> outcomes.computeIfAbsent(ContactKind.valueOf(row.getString("kind")), kind -> new EnumMap<>(ContactOutcome.class))
            .put(ContactOutcome.valueOf(row.getString("outcome")), row.getInt("contacts"))).list();
    return outcomes;
  }

  /** @return the contact whose notes the token opens */
  @Transactional(readOnly = true)
  public Optional<Contact> behind(String token) {
    return whole("notes_token = ?", token).stream().findFirst();
  }

  /** The contact, held until the transaction ends. */
  Contact take(long id) {
    db.sql("select id from contact where id = ? for update").param(id).query(Long.class).optional().orElseThrow(() -> new NotFound("contact " + id));
    return find(id).orElseThrow();
  }

  Optional<Long> open(CaseNumber number, long person, ContactKind kind) {
    return db.sql("select id from contact where case_number = ? and person_id = ? and kind = ? and state <> 'CLOSED' order by id limit 1")
        .params(number.value(), person, kind.name()).query(Long.class).optional();
  }

  List<Long> beforeAConversation(long person) {
    return db.sql("select id from contact where person_id = ? and state in ('OPEN', 'PLANNED') order by id").param(person).query(Long.class).list();
  }

  long add(CaseNumber number, long person, ContactKind kind, String guide, Instant now) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    db.sql("insert into contact (case_number, person_id, kind, guide, state, opened_at) values (?, ?, ?, ?, 'OPEN', ?)")
        .params(number.value(), person, kind.name(), guide, Timestamp.from(now)).update(key, "id");
    return key.getKey().longValue();
  }

  void save(Contact contact) {
    Contact.Notes notes = contact.notes() == null ? new Contact.Notes(null, null, null, null) : contact.notes();
    db.sql("""
        update contact set state = ?, outcome = ?, recording_consent = ?, wished_at = ?, notes_token = ?, notes_due_at = ?, notes_answer = ?,
          notes_answered_at = ?, closed_at = ? where id = ?""")
        .params(contact.state().name(), name(contact.outcome()), contact.recordingConsent(), at(contact.wishedAt()), notes.token(), at(notes.dueAt()),
            name(notes.answer()), at(notes.answeredAt()), at(contact.closedAt()), contact.id()).update();
    db.sql("delete from contact_attempt where contact_id = ?").param(contact.id()).update();
    contact.attempts().forEach(attempt -> add(contact.id(), attempt));
    db.sql("delete from contact_statement where contact_id = ?").param(contact.id()).update();
    for (int i = 0; i < contact.statements().size(); i++) {
      add(contact.id(), i, contact.statements().get(i));
    }
  }

  @EventListener
  void follow(PeopleMerged merger) {
    db.sql("update contact set person_id = ? where person_id = ?").params(merger.kept(), merger.merged()).update();
  }

  private void add(long contact, Attempt attempt) {
    db.sql("insert into contact_attempt (contact_id, number, planned_at, place, planned_by, result, reported_at, remark) values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(contact, attempt.number(), at(attempt.plannedAt()), attempt.place(), attempt.plannedBy(), name(attempt.result()), at(attempt.reportedAt()),
            attempt.remark()).update();
  }

  private void add(long contact, int position, Statement statement) {
    db.sql("insert into contact_statement (contact_id, position, text, theme, as_noted, said_at) values (?, ?, ?, ?, ?, ?)")
        .params(contact, position, statement.text(), statement.theme(), statement.asNoted(), at(statement.saidAt())).update();
  }

  private List<Contact> whole(String condition, Object value) {
    List<Contact> bare = db.sql("select * from contact where " + condition).param(value).query(Contacts::bare).list();
    Collection<Long> ids = bare.stream().map(Contact::id).toList();
    Map<Long, List<Attempt>> attempts = attempts(ids);
    Map<Long, List<Statement>> statements = statements(ids);
    return bare.stream().map(contact -> new Contact(contact.id(), contact.number(), contact.personId(), contact.kind(), contact.guide(), contact.state(),
        contact.outcome(), contact.recordingConsent(), contact.wishedAt(), attempts.getOrDefault(contact.id(), List.of()),
        statements.getOrDefault(contact.id(), List.of()), contact.notes(), contact.openedAt(), contact.closedAt())).toList();
  }

  private Map<Long, List<Attempt>> attempts(Collection<Long> contacts) {
    return db.sql("select * from contact_attempt where contact_id = any (?) order by contact_id, number").param(array(contacts))
        .query((row, n) -> Map.entry(row.getLong("contact_id"), new Attempt(row.getInt("number"), at(row, "planned_at"), row.getString("place"),
            row.getString("planned_by"), value(AttemptResult.class, row.getString("result")), at(row, "reported_at"), row.getString("remark")))).list().stream()
        .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  private Map<Long, List<Statement>> statements(Collection<Long> contacts) {
    return db.sql("select * from contact_statement where contact_id = any (?) order by contact_id, position").param(array(contacts))
        .query((row, n) -> Map.entry(row.getLong("contact_id"),
            new Statement(row.getString("text"), row.getString("theme"), row.getString("as_noted"), at(row, "said_at")))).list().stream()
        .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  private static Contact bare(ResultSet row, int n) throws SQLException {
    String token = row.getString("notes_token");
    Contact.Notes notes = token == null ? null
        : new Contact.Notes(token, at(row, "notes_due_at"), value(NotesAnswer.class, row.getString("notes_answer")), at(row, "notes_answered_at"));
    return new Contact(row.getLong("id"), new CaseNumber(row.getString("case_number")), row.getLong("person_id"), ContactKind.valueOf(row.getString("kind")),
        row.getString("guide"), Contact.State.valueOf(row.getString("state")), value(ContactOutcome.class, row.getString("outcome")),
        row.getBoolean("recording_consent"), at(row, "wished_at"), List.of(), List.of(), notes, at(row, "opened_at"), at(row, "closed_at"));
  }

  private static Instant at(ResultSet row, String column) throws SQLException {
    Timestamp at = row.getTimestamp(column);
    return at == null ? null : at.toInstant();
  }

  private static Timestamp at(Instant moment) {
    return moment == null ? null : Timestamp.from(moment);
  }

  private static String name(Enum<?> value) {
    return value == null ? null : value.name();
  }

  private static <E extends Enum<E>> E value(Class<E> type, String name) {
    return name == null ? null : Enum.valueOf(type, name);
  }

  private static SqlArrayValue array(Collection<Long> ids) {
    return new SqlArrayValue("bigint", ids.toArray());
  }
}
