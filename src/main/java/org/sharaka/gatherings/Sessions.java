package org.sharaka.gatherings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Sector;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what dialogue sessions have beyond other gatherings: their terms and whether they had a quorum. */
@Service
@Transactional
public class Sessions {

  private final JdbcClient db;

  Sessions(JdbcClient db) {
    this.db = db;
  }

  @Transactional(readOnly = true)
  public SessionTerms terms(CaseNumber session) {
    return db.sql("select * from session_terms where number = ?").param(session.value()).query((row, n) -> terms(session, row)).optional()
        .orElseThrow(() -> new NotFound(session));
  }

  @Transactional(readOnly = true)
  public Disclosure disclosure(CaseNumber session) {
    return Disclosure.of(terms(session).confidentiality(), db.sql("select confidentiality from agenda_item where gathering = ? order by item")
        .param(session.value()).query((row, n) -> Optional.ofNullable(rule(row.getString("confidentiality")))).list().stream()
        .map(rule -> rule.orElse(null)).toList());
  }

  /** @return the quorum as it was found when the check-in was closed; empty before that */
  @Transactional(readOnly = true)
  public Optional<QuorumRule.Finding> quorum(CaseNumber session) {
    return db.sql("select * from session_terms where number = ? and quorum_required is not null").param(session.value())
        .query((row, n) -> new QuorumRule.Finding(row.getInt("quorum_invited"), row.getInt("quorum_confirmed"), row.getInt("quorum_present"),
            row.getInt("quorum_required"), named(row.getString("quorum_missing")), row.getBoolean("quorum_at_second_call"))).optional();
  }

  /** Why people were invited late, as it was written down. */
  @Transactional(readOnly = true)
  public Optional<String> shortNotice(CaseNumber session) {
    return db.sql("select short_notice from session_terms where number = ? and short_notice is not null").param(session.value()).query(String.class).optional();
  }

  /** Two chair it together, one from each side. */
  @Transactional(readOnly = true)
  public boolean isCoChaired(CaseNumber session) {
    return db.sql("select co_chaired from session_terms where number = ?").param(session.value()).query(Boolean.class).optional()
        .orElseThrow(() -> new NotFound(session));
  }

  /** The accounts that chair it together, as far as they were named. */
  @Transactional(readOnly = true)
  public Set<String> chairs(CaseNumber session) {
    return Set.copyOf(db.sql("select account from session_chair where session = ?").param(session.value()).query(String.class).list());
  }

  void coChaired(CaseNumber session) {
    db.sql("update session_terms set co_chaired = true where number = ?").param(session.value()).update();
  }

  void chairedBy(CaseNumber session, Set<String> accounts) {
    coChaired(session);
    db.sql("delete from session_chair where session = ?").param(session.value()).update();
    accounts.forEach(account -> db.sql("insert into session_chair (session, account) values (?, ?)").params(session.value(), account).update());
  }

  void add(CaseNumber session, SessionTerms terms) {
    db.sql("insert into session_terms (number, confidentiality, quorum_base, quorum_measure, quorum_value) values (?, ?, ?, ?, ?)")
        .params(session.value(), terms.confidentiality().name(), terms.quorum().base().name(), terms.quorum().measure().name(), terms.quorum().value())
        .update();
    sectors(session, terms.sectors());
    quorum(session, terms.quorum());
  }

  void save(CaseNumber session, SessionTerms terms) {
    db.sql("""
        update session_terms set objective = :objective, moderator = :moderator, rapporteur = :rapporteur, confidentiality = :confidentiality,
          quorum_base = :base, quorum_measure = :measure, quorum_value = :value where number = :number""")
        .param("objective", terms.objective()).param("moderator", terms.moderator()).param("rapporteur", terms.rapporteur())
        .param("confidentiality", terms.confidentiality().name()).param("base", terms.quorum().base().name())
        .param("measure", terms.quorum().measure().name()).param("value", terms.quorum().value()).param("number", session.value()).update();
    db.sql("delete from session_sector where session = ?").param(session.value()).update();
    sectors(session, terms.sectors());
    quorum(session, terms.quorum());
  }

  private void quorum(CaseNumber session, QuorumRule rule) {
    db.sql("update session_terms set quorum_by_sector = ?, quorum_delegates = ?, quorum_remote = ?, quorum_second = ? where number = ?")
        .params(rule.bySector(), rule.delegates(), rule.remote(), rule.secondCall(), session.value()).update();
  }

  void shortNotice(CaseNumber session, String reason) {
    db.sql("update session_terms set short_notice = ? where number = ?").params(reason, session.value()).update();
  }

  void found(CaseNumber session, QuorumRule.Finding quorum) {
    db.sql("""
        update session_terms set quorum_invited = :invited, quorum_confirmed = :confirmed, quorum_present = :present, quorum_required = :required,
          quorum_missing = :missing, quorum_at_second_call = :again
        where number = :number""")
        .param("missing", names(quorum.missing())).param("again", quorum.atSecondCall())
        .param("invited", quorum.invited()).param("confirmed", quorum.confirmed()).param("present", quorum.present())
        .param("required", quorum.required()).param("number", session.value()).update();
  }

  void forgetQuorum(CaseNumber session) {
    db.sql("""
        update session_terms set quorum_invited = null, quorum_confirmed = null, quorum_present = null, quorum_required = null, quorum_missing = null,
          quorum_at_second_call = false where number = ?""").param(session.value()).update();
  }

  private void sectors(CaseNumber session, Set<Sector> sectors) {
    sectors.forEach(sector -> db.sql("insert into session_sector (session, sector) values (?, ?)").params(session.value(), sector.name()).update());
  }

  static Confidentiality rule(String name) {
    return name == null ? null : Confidentiality.valueOf(name);
  }

  static String names(Set<Sector> sectors) {
    return sectors.stream().sorted().map(Sector::name).collect(Collectors.joining(","));
  }

  static Set<Sector> named(String sectors) {
    return sectors == null || sectors.isEmpty() ? Set.of() : Arrays.stream(sectors.split(",")).map(Sector::valueOf).collect(Collectors.toSet());
  }

  private SessionTerms terms(CaseNumber session, ResultSet row) throws SQLException {
    Set<Sector> sectors = db.sql("select sector from session_sector where session = ?").param(session.value()).query(String.class).list().stream()
        .map(Sector::valueOf).collect(Collectors.toSet());
    QuorumRule quorum = new QuorumRule(QuorumRule.Base.valueOf(row.getString("quorum_base")),
        QuorumRule.Measure.valueOf(row.getString("quorum_measure")), row.getInt("quorum_value"), row.getBoolean("quorum_by_sector"),
        row.getBoolean("quorum_delegates"), row.getBoolean("quorum_remote"), row.getObject("quorum_second", Integer.class));
    return new SessionTerms(row.getString("objective"), sectors, row.getString("moderator"), row.getString("rapporteur"),
        Confidentiality.valueOf(row.getString("confidentiality")), quorum);
  }
}
