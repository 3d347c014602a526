package org.sharaka.guidelines.glossary;

import java.util.List;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fills a glossary that was never written in with the words the platform itself uses. */
@Service
@Transactional
public class FirstTerms {

  private final Glossary glossary;
  private final WorkingCalendar calendar;
  private final JdbcClient db;

  FirstTerms(Glossary glossary, WorkingCalendar calendar, JdbcClient db) {
    this.glossary = glossary;
    this.calendar = calendar;
    this.db = db;
  }

  public void with(List<TermText> terms) {
    if (db.sql("select count(*) from glossary_term").query(Integer.class).single() == 0) {
      terms.forEach(term -> {
        term.check();
        glossary.add(term, calendar.today());
      });
    }
  }
}
