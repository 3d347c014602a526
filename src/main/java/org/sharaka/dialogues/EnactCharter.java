package org.sharaka.dialogues;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.kernel.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings a version of the charter into force for requests made from its day on. A clause that stood before keeps its code, a
 * new one gets the next; a code that fell away is not used again. A version enacted once stays as it is.
 */
@Service
@Transactional
public class EnactCharter {

  private final Charter charter;
  private final JdbcClient db;
  private final Clock clock;

  /** @param part by which the clause is known again in other versions */
  public record Clause(long part, LocalizedText title, LocalizedText text) {}

  EnactCharter(Charter charter, JdbcClient db, Clock clock) {
    this.charter = charter;
    this.db = db;
    this.clock = clock;
  }

  /** Tells by what the clauses of a version are known, in their order, where that was not said yet. */
  public void know(String version, List<Long> parts) {
    for (int i = 0; i < parts.size(); i++) {
      db.sql("update charter_clause set part = ? where version = ? and position = ? and part is null").params(parts.get(i), version, i + 1).update();
    }
  }

  public void with(String version, LocalDate effectiveOn, List<Clause> clauses) {
    if (charter.find(version).isPresent()) {
      return;
    }
    db.sql("insert into charter_version (version, effective_on, enacted_at) values (?, ?, ?)").params(version, effectiveOn, Timestamp.from(clock.instant())).update();
    Map<Long, String> codes = codes();
    int last = codes.values().stream().mapToInt(code -> Integer.parseInt(code.substring(1))).max().orElse(0);
    for (int i = 0; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      if (!codes.containsKey(clause.part())) {
        codes.put(clause.part(), "C" + ++last);
      }
      insert(version, i + 1, codes.get(clause.part()), clause);
    }
  }

  private Map<Long, String> codes() {
    Map<Long, String> codes = new HashMap<>();
    db.sql("select distinct part, code from charter_clause where part is not null").query((row, n) -> codes.put(row.getLong("part"), row.getString("code"))).list();
    return codes;
  }

  private void insert(String version, int position, String code, Clause clause) {
    db.sql("""
        insert into charter_clause (version, code, position, title_ar, title_en, text_ar, text_en, part)
        values (:version, :code, :position, :titleAr, :titleEn, :textAr, :textEn, :part)""").param("version", version).param("code", code)
        .param("position", position).param("titleAr", clause.title().ar()).param("titleEn", clause.title().en()).param("textAr", clause.text().ar())
        .param("textEn", clause.text().en()).param("part", clause.part()).update();
  }
}
