package org.sharaka.privacy;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.DataSubject;
import org.sharaka.kernel.PersonalData.Alias;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What was found of a person while their request is open, and for good which areas were erased on what grounds. */
@Repository
@Transactional
public class PrivacyFindings {

  private final JdbcClient db;
  private final Clock clock;

  /** One area that was erased: nothing in it tells whose data they were. */
  public record Erased(String area, int amount, String law, Instant at) {}

  PrivacyFindings(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public List<Alias> aliases(CaseNumber number) {
    return db.sql("select kind, value_text from privacy_alias where number = ? order by kind, value_text").param(number.value())
        .query((row, n) -> new Alias(Alias.Kind.valueOf(row.getString("kind")), row.getString("value_text"))).list();
  }

  @Transactional(readOnly = true)
  public List<PersonalRecords.Finding> of(CaseNumber number) {
    return db.sql("select area, what, amount from privacy_finding where number = ? order by area, what").param(number.value())
        .query((row, n) -> new PersonalRecords.Finding(row.getString("area"), row.getString("what"), row.getInt("amount"))).list();
  }

  @Transactional(readOnly = true)
  public List<Erased> erased(CaseNumber number) {
    return db.sql("select area, amount, law, erased_at from privacy_erasure where number = ? order by erased_at, area").param(number.value())
        .query((row, n) -> new Erased(row.getString("area"), row.getInt("amount"), row.getString("law"), row.getTimestamp("erased_at").toInstant())).list();
  }

  @Transactional(readOnly = true)
  public DataSubject subject(PrivacyRequest request) {
    List<Alias> known = aliases(request.number());
    return new DataSubject(request.pseudonym(), values(known, Alias.Kind.PERSON).stream().map(Long::valueOf).collect(Collectors.toSet()),
        values(known, Alias.Kind.EMAIL), values(known, Alias.Kind.NAME), values(known, Alias.Kind.PHONE));
  }

  void keep(CaseNumber number, Collection<Alias> aliases) {
    db.sql("delete from privacy_alias where number = ?").param(number.value()).update();
    aliases.stream().distinct().forEach(alias -> db.sql("insert into privacy_alias (number, kind, value_text) values (?, ?, ?)")
        .params(number.value(), alias.kind().name(), alias.value()).update());
  }

  void found(CaseNumber number, List<PersonalRecords.Finding> findings) {
    db.sql("delete from privacy_finding where number = ?").param(number.value()).update();
    findings.forEach(finding -> db.sql("insert into privacy_finding (number, area, what, amount) values (?, ?, ?, ?)")
        .params(number.value(), finding.area(), finding.what(), finding.amount()).update());
  }

  void erased(CaseNumber number, String area, int amount, String law) {
    db.sql("insert into privacy_erasure (number, area, amount, law, erased_at) values (?, ?, ?, ?, ?)")
        .params(number.value(), area, amount, law, Timestamp.from(clock.instant())).update();
  }

  void dropAliases(CaseNumber number) {
    db.sql("delete from privacy_alias where number = ?").param(number.value()).update();
  }

  static Set<String> values(Collection<Alias> known, Alias.Kind kind) {
    return known.stream().filter(alias -> alias.kind() == kind).map(Alias::value).collect(Collectors.toSet());
  }
}
