package org.sharaka.guidelines;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.sharaka.kernel.Language;
import org.sharaka.notifications.Recipient;
import org.sharaka.stakeholders.Person;
import org.sharaka.stakeholders.Register;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where those are written to who said something in a round: people of the register there, others at the address they gave. */
@Component
class Authors {

  private final Register register;
  private final JdbcClient db;

  Authors(Register register, JdbcClient db) {
    this.register = register;
    this.db = db;
  }

  /** @param facts by the author's link and language */
  Optional<Recipient> of(Contribution contribution, BiFunction<String, Language, Map<String, Object>> facts) {
    if (contribution.personId() != null) {
      return register.person(contribution.personId()).map(person -> Recipient.of(person, facts.apply(contribution.token(), person.language())));
    }
    return guests("id = ?", contribution.id(), facts).stream().findFirst();
  }

  /** Everyone who said something in a round and can be written to. */
  List<Recipient> all(long round, BiFunction<String, Language, Map<String, Object>> facts) {
    List<Recipient> all = new ArrayList<>(guests("saved_at is not null and round_id = ?", round, facts));
    List<Long> people = db.sql("select person_id from contribution where round_id = ? and saved_at is not null and person_id is not null").param(round)
        .query(Long.class).list();
    for (Person person : register.people(people)) {
      all.add(Recipient.of(person, facts.apply(null, person.language())));
    }
    return all;
  }

  private List<Recipient> guests(String condition, long value, BiFunction<String, Language, Map<String, Object>> facts) {
    return db.sql("select token, email, name, language from contribution where email is not null and person_id is null and " + condition).param(value)
        .query((row, n) -> {
          Language language = Language.valueOf(row.getString("language"));
          return new Recipient(null, row.getString("email"), row.getString("name"), language, facts.apply(row.getString("token"), language));
        }).list();
  }
}
