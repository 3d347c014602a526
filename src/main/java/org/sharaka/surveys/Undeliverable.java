package org.sharaka.surveys;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.notifications.DeliveryLedger;
import org.sharaka.stakeholders.Person;
import org.sharaka.stakeholders.Register;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Those of a survey whom its mail did not reach, with what the mail server said. */
@Service
@Transactional(readOnly = true)
public class Undeliverable {

  private final JdbcClient db;
  private final Register register;
  private final DeliveryLedger ledger;

  /** @param failure the last mail that failed; {@code null} when an imported file said so */
  public record Line(Person person, DeliveryLedger.Failed failure) {}

  Undeliverable(JdbcClient db, Register register, DeliveryLedger ledger) {
    this.db = db;
    this.register = register;
    this.ledger = ledger;
  }

  public int count(CaseNumber number) {
    return db.sql("select count(*) from invitation where survey_number = ? and disposition = 'BOUNCED'").param(number.value()).query(Integer.class).single();
  }

  /** @param after go on after this person; {@code null} for the first page */
  public List<Line> page(CaseNumber number, Long after, int limit) {
    List<Long> people = db.sql("""
        select person_id from invitation where survey_number = :survey and disposition = 'BOUNCED' and person_id > :after order by person_id limit :limit""")
        .param("survey", number.value()).param("after", after == null ? 0 : after).param("limit", limit).query(Long.class).list();
    Map<Long, DeliveryLedger.Failed> failures = new HashMap<>();
    ledger.lastFailures(number, people).forEach(failure -> failures.put(failure.personId(), failure));
    return register.people(people).stream().map(person -> new Line(person, failures.get(person.id()))).toList();
  }
}
