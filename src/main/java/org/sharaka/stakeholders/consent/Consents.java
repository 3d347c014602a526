package org.sharaka.stakeholders.consent;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sharaka.stakeholders.PeopleMerged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what people agreed to. Nobody agreed to anything that is not written here. */
@Service
@Transactional(readOnly = true)
public class Consents {

  private final JdbcClient db;

  Consents(JdbcClient db) {
    this.db = db;
  }

  /** Everything a person ever said, the newest first. */
  public List<Consent> history(long person) {
    return db.sql("select * from consent where person_id = ? order by id desc").param(person).query(Consent::read).list();
  }

  /** What holds for a person now: the newest word on each purpose they spoke of. */
  public Map<ConsentPurpose, Consent> current(long person) {
    Map<ConsentPurpose, Consent> current = new EnumMap<>(ConsentPurpose.class);
    history(person).forEach(consent -> current.putIfAbsent(consent.purpose(), consent));
    return current;
  }

  /** @return those of the people whose consent to the purpose holds now */
  public Set<Long> holding(Collection<Long> people, ConsentPurpose purpose) {
    return new HashSet<>(db.sql("""
        select c.person_id from consent c where c.person_id = any (?) and c.purpose = ? and c.given = true
          and not exists (select 1 from consent n where n.person_id = c.person_id and n.purpose = c.purpose and n.id > c.id)""")
        .param(new SqlArrayValue("bigint", people.toArray())).param(purpose.name()).query(Long.class).list());
  }

  @EventListener
  @Transactional
  void follow(PeopleMerged merger) {
    db.sql("update consent set person_id = ? where person_id = ?").params(merger.kept(), merger.merged()).update();
  }
}
