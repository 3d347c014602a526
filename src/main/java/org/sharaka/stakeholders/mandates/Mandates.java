package org.sharaka.stakeholders.mandates;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.stakeholders.Register;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All mandates. Answers for whom an account may act today, and who acts for an organisation. */
@Repository
@Transactional
public class Mandates {

  private static final String IN_FORCE = " and first_day <= :today and (last_day is null or last_day >= :today)";

  private final JdbcClient db;
  private final WorkingCalendar calendar;
  private final CurrentActor actor;
  private final Clock clock;

  Mandates(JdbcClient db, WorkingCalendar calendar, CurrentActor actor, Clock clock) {
    this.db = db;
    this.calendar = calendar;
    this.actor = actor;
    this.clock = clock;
  }

  /** @return the ids of the organisations the account may act for today, in a stable order */
  @Transactional(readOnly = true)
  public Set<Long> organisationsOf(String account) {
    return new LinkedHashSet<>(db.sql("select distinct organisation_id from mandate where account = :account" + IN_FORCE + " order by organisation_id")
        .param("account", account).param("today", today()).query(Long.class).list());
  }

  /** @return the ids of the organisations a person may act for today, in a stable order */
  @Transactional(readOnly = true)
  public Set<Long> organisationsOf(long person) {
    return new LinkedHashSet<>(db.sql("select distinct organisation_id from mandate where person_id = :person" + IN_FORCE + " order by organisation_id")
        .param("person", person).param("today", today()).query(Long.class).list());
  }

  /** @return the ids of everyone who acts for an organisation today */
  @Transactional(readOnly = true)
  public Set<Long> people() {
    return new LinkedHashSet<>(db.sql("select distinct person_id from mandate where 1 = 1" + IN_FORCE + " order by person_id")
        .param("today", today()).query(Long.class).list());
  }

  /** Those who act for an organisation today, in the order in which they are written to: whoever is away comes last. */
  @Transactional(readOnly = true)
  public List<Mandate> holders(long organisation) {
    LocalDate today = calendar.today();
    return db.sql("select * from mandate where organisation_id = :organisation" + IN_FORCE).param("organisation", organisation).param("today", today())
        .query(Mandates::read).list().stream()
        .sorted(Comparator.comparing((Mandate mandate) -> mandate.isAwayOn(today)).thenComparing(Mandate::role).thenComparing(Mandate::id)).toList();
  }

  /** The mandates an account holds today. */
  @Transactional(readOnly = true)
  public List<Mandate> heldBy(String account) {
    return db.sql("select * from mandate where account = :account" + IN_FORCE + " order by organisation_id, id").param("account", account)
        .param("today", today()).query(Mandates::read).list();
  }

  /** Every mandate an organisation ever gave, the newest first. */
  @Transactional(readOnly = true)
  public List<Mandate> history(long organisation) {
    return db.sql("select * from mandate where organisation_id = ? order by first_day desc, id desc").param(organisation).query(Mandates::read).list();
  }

  /** Mandates that end within so many days, the next one first. */
  @Transactional(readOnly = true)
  public List<Mandate> endingWithin(int days) {
    return db.sql("select * from mandate where last_day >= :today and last_day <= :until order by last_day, id").param("today", today())
        .param("until", Date.valueOf(calendar.today().plusDays(days))).query(Mandates::read).list();
  }

  /** @return the ids of organisations that had somebody to act for them and have no lead today */
  @Transactional(readOnly = true)
  public List<Long> vacancies() {
    return db.sql("""
        select distinct m.organisation_id from mandate m where m.first_day <= :today and not exists (select 1 from mandate l where l.organisation_id = m.organisation_id
          and l.role = 'LEAD' and l.first_day <= :today and (l.last_day is null or l.last_day >= :today)) order by m.organisation_id""")
        .param("today", today()).query(Long.class).list();
  }

  @Transactional(readOnly = true)
  public Mandate get(long id) {
    return db.sql("select * from mandate where id = ?").param(id).query(Mandates::read).optional().orElseThrow(() -> new NotFound("mandate " + id));
  }

  /** @return whether the person of this address holds a mandate of the organisation that is not over */
  @Transactional(readOnly = true)
  public boolean actsFor(long organisation, String email) {
    return db.sql("""
        select count(*) from mandate m join person q on q.email = :email where m.organisation_id = :organisation and m.person_id = coalesce(q.merged_into, q.id)
          and (m.last_day is null or m.last_day >= :today)""").param("email", Register.normalised(email)).param("organisation", organisation)
        .param("today", today()).query(Integer.class).single() > 0;
  }

  /** @return the account a person has acted under before */
  @Transactional(readOnly = true)
  public Optional<String> accountOf(long person) {
    return db.sql("select account from mandate where person_id = ? order by id desc limit 1").param(person).query(String.class).optional();
  }

  /** @return whether the account holds a mandate today or will hold one */
  @Transactional(readOnly = true)
  public boolean isNeeded(String account) {
    return db.sql("select count(*) from mandate where account = :account and (last_day is null or last_day >= :today)").param("account", account)
        .param("today", today()).query(Integer.class).single() > 0;
  }

  /** Waits until nobody else changes the organisation's mandates. */
  void lock(long organisation) {
    db.sql("select id from organisation where id = ? for update").param(organisation).query(Long.class).optional()
        .orElseThrow(() -> new NotFound("organisation " + organisation));
  }

  long add(Mandate mandate) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    db.sql("""
        insert into mandate (organisation_id, person_id, account, role, letter, first_day, last_day, entered_by, entered_at, version)
        values (:organisation, :person, :account, :role, :letter, :first, :last, :by, :at, 1)""")
        .param("organisation", mandate.organisationId()).param("person", mandate.personId()).param("account", mandate.account())
        .param("role", mandate.role().name()).param("letter", mandate.letter()).param("first", sql(mandate.firstDay())).param("last", sql(mandate.lastDay()))
        .param("by", actor.name()).param("at", Timestamp.from(clock.instant())).update(key, "id");
    return key.getKey().longValue();
  }

  void save(Mandate mandate) {
    int saved = db.sql("update mandate set last_day = ?, away_until = ?, ended_why = ?, version = version + 1 where id = ? and version = ?")
        .params(sql(mandate.lastDay()), sql(mandate.awayUntil()), mandate.endedWhy(), mandate.id(), mandate.version()).update();
    if (saved == 0) {
      throw new OptimisticLockingFailureException("mandate " + mandate.id());
    }
  }

  private Date today() {
    return Date.valueOf(calendar.today());
  }

  private static Mandate read(ResultSet row, int n) throws SQLException {
    return new Mandate(row.getLong("id"), row.getLong("organisation_id"), row.getLong("person_id"), row.getString("account"),
        MandateRole.valueOf(row.getString("role")), row.getString("letter"), row.getObject("first_day", LocalDate.class),
        row.getObject("last_day", LocalDate.class), row.getObject("away_until", LocalDate.class), row.getString("ended_why"), row.getLong("version"));
  }

  private static Date sql(LocalDate day) {
    return day == null ? null : Date.valueOf(day);
  }
}
