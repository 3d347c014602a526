package org.sharaka.memberships;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.NotFound;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All memberships and applications. Two people changing one at once is noticed, and the second is told. */
@Repository
@Transactional
public class Memberships {

  private final JdbcClient db;

  Memberships(JdbcClient db) {
    this.db = db;
  }

  @Transactional(readOnly = true)
  public Membership get(CaseNumber number) {
    return find(number).orElseThrow(() -> new NotFound(number));
  }

  @Transactional(readOnly = true)
  public Optional<Membership> find(CaseNumber number) {
    return db.sql("select * from membership where number = ?").param(number.value()).query(Memberships::read).optional();
  }

  /** Those of the organisations, the newest first. */
  @Transactional(readOnly = true)
  public List<Membership> of(Collection<Long> organisations) {
    return organisations.isEmpty() ? List.of() : db.sql("select * from membership where organisation_id in (:ids) order by number desc")
        .param("ids", organisations).query(Memberships::read).list();
  }

  /** Other memberships and applications under the same registration that are not over. */
  @Transactional(readOnly = true)
  public List<Membership> sameRegistration(Membership membership) {
    return db.sql("select * from membership where registration_key = ? and number <> ? order by number").params(membership.state().registrationKey(),
        membership.number().value()).query(Memberships::read).list().stream().filter(other -> !other.status().isOver()).toList();
  }

  void add(Membership membership) {
    Membership.State state = membership.state();
    db.sql("""
        insert into membership (number, application_id, status, kind, issue, registration_key, name_key, publish_name, has_statute, has_board, version)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)""")
        .params(state.number().value(), state.applicationId(), state.status().name(), state.kind().name(), name(state.issue()), state.registrationKey(),
            state.nameKey(), state.publishName(), state.hasStatute(), state.hasBoard()).update();
  }

  void save(Membership membership) {
    Membership.State state = membership.state();
    Membership.Eligibility eligibility = state.eligibility();
    int saved = db.sql("""
        update membership set status = ?, kind = ?, issue = ?, term_until = ?, organisation_id = ?, has_statute = ?, has_board = ?, eligibility = ?, reasons = ?,
          verified_by = ?, verify_note = ?, question = ?, answer = ?, reason = ?, clauses = ?, decided_by = ?, decided_at = ?, appeal = ?, member_since = ?,
          confirmed_on = ?, confirm_asked_on = ?, registration_expires_on = ?, renewal_asked_on = ?, kept_until = ?, missed_meetings = ?, version = version + 1 where number = ? and version = ?""")
        .params(state.status().name(), state.kind().name(), name(state.issue()), sql(state.termUntil()), state.organisationId(), state.hasStatute(),
            state.hasBoard(), eligibility == null ? null : eligibility.outcome().name(), eligibility == null ? null : String.join(",", eligibility.reasons()),
            state.talk().verifiedBy(), state.talk().note(), state.talk().question(), state.talk().answer(), state.ruling().reason(), state.ruling().clauses(),
            state.ruling().by(), state.ruling().at() == null ? null : Timestamp.from(state.ruling().at()), state.ruling().appeal(), sql(state.memberSince()),
            sql(state.care().confirmedOn()), sql(state.care().confirmAskedOn()), sql(state.care().expiresOn()), sql(state.care().renewalAskedOn()),
            sql(state.care().keptUntil()), state.care().missedMeetings(), state.number().value(), state.version()).update();
    if (saved == 0) {
      throw new OptimisticLockingFailureException("membership " + state.number());
    }
  }

  static Membership read(ResultSet row, int n) throws SQLException {
    Timestamp decided = row.getTimestamp("decided_at");
    String issue = row.getString("issue");
    return new Membership(new Membership.State(new CaseNumber(row.getString("number")), row.getLong("application_id"), MembershipStatus.valueOf(row.getString("status")),
        MembershipKind.valueOf(row.getString("kind")), issue == null ? null : Issue.valueOf(issue), row.getObject("term_until", LocalDate.class),
        row.getObject("organisation_id", Long.class), row.getString("registration_key"), row.getString("name_key"), row.getBoolean("publish_name"),
        row.getBoolean("has_statute"), row.getBoolean("has_board"), Membership.Eligibility.of(row.getString("eligibility"), row.getString("reasons")),
        new Membership.Talk(row.getString("verified_by"), row.getString("verify_note"), row.getString("question"), row.getString("answer")),
        new Membership.Ruling(row.getString("reason"), row.getString("clauses"), row.getString("decided_by"), decided == null ? null : decided.toInstant(),
            row.getString("appeal")),
        row.getObject("member_since", LocalDate.class), care(row), row.getLong("version")));
  }

  private static Membership.Care care(ResultSet row) throws SQLException {
    return new Membership.Care(row.getObject("confirmed_on", LocalDate.class), row.getObject("confirm_asked_on", LocalDate.class),
        row.getObject("registration_expires_on", LocalDate.class), row.getObject("renewal_asked_on", LocalDate.class), row.getObject("kept_until", LocalDate.class),
        row.getInt("missed_meetings"));
  }

  private static String name(Enum<?> value) {
    return value == null ? null : value.name();
  }

  private static Date sql(LocalDate day) {
    return day == null ? null : Date.valueOf(day);
  }
}
