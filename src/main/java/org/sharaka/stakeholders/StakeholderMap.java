package org.sharaka.stakeholders;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The stakeholder map: how many people stand at each degree of influence and interest. */
@Service
@Transactional(readOnly = true)
public class StakeholderMap {

  private final JdbcClient db;

  /** @param people how many stand there; {@code keys} of them are key stakeholders */
  public record Field(int influence, int interest, int people, int keys) {}

  StakeholderMap(JdbcClient db) {
    this.db = db;
  }

  /** All fields on which someone stands, by influence and interest. */
  public Map<Integer, Map<Integer, Field>> fields() {
    Map<Integer, Map<Integer, Field>> fields = new HashMap<>();
    db.sql("""
        select influence, interest, count(*) as people, sum(case when is_key = true then 1 else 0 end) as keys from person
        where merged_into is null and influence is not null and interest is not null group by influence, interest""")
        .query((row, n) -> new Field(row.getInt("influence"), row.getInt("interest"), row.getInt("people"), row.getInt("keys"))).list()
        .forEach(field -> fields.computeIfAbsent(field.influence(), i -> new HashMap<>()).put(field.interest(), field));
    return fields;
  }

  /** People on one field, by name. */
  public List<Person> at(int influence, int interest, int limit) {
    return db.sql("select * from person where merged_into is null and influence = ? and interest = ? order by name_key, id limit ?")
        .params(influence, interest, limit).query(Register::person).list();
  }

  public int unassessed() {
    return db.sql("select count(*) from person where merged_into is null and influence is null").query(Integer.class).single();
  }
}
