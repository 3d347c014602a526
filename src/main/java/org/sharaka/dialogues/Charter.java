package org.sharaka.dialogues;

import java.util.List;
import org.sharaka.kernel.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The charter of partnership in the version in force: what requests are held against and decisions cite. */
@Service
@Transactional(readOnly = true)
public class Charter {

  private final JdbcClient db;
  private final FormTerms terms;

  /** @param code by which decisions cite it */
  public record Clause(String code, LocalizedText title, LocalizedText text) {}

  Charter(JdbcClient db, FormTerms terms) {
    this.db = db;
    this.terms = terms;
  }

  public String version() {
    return terms.charter();
  }

  public List<Clause> clauses() {
    return db.sql("select * from charter_clause where version = ? order by position").param(terms.charter()).query((row, n) -> new Clause(row.getString("code"),
        new LocalizedText(row.getString("title_ar"), row.getString("title_en")), new LocalizedText(row.getString("text_ar"), row.getString("text_en")))).list();
  }
}
