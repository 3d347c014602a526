package org.sharaka.guidelines.glossary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.SearchText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The glossary: what was approved, with what is no longer used. */
@Repository
@Transactional(readOnly = true)
public class Glossary {

  private static final String ALL = """
      select t.*, s.term_ar as successor_ar, s.term_en as successor_en from glossary_term t left join glossary_term s on s.id = t.successor
      where 1 = 1""";

  private final JdbcClient db;

  Glossary(JdbcClient db) {
    this.db = db;
  }

  /**
   * In the order of the Arabic words.
   *
   * @param words each must stand in the term or its meaning, whatever its spelling
   * @param area  {@code null} for all
   */
  public List<Term> search(String words, TermArea area) {
    String[] folded = SearchText.fold(words).split(" ");
    StringBuilder sql = new StringBuilder(ALL);
    for (int i = 0; i < folded.length; i++) {
      sql.append(" and t.search_text like :word").append(i);
    }
    StatementSpec query = db.sql(sql.append(area == null ? "" : " and t.area = :area").append(" order by t.key_ar, t.id").toString());
    for (int i = 0; i < folded.length; i++) {
      query = query.param("word" + i, "%" + folded[i] + "%");
    }
    return (area == null ? query : query.param("area", area.name())).query(Glossary::term).list();
  }

  public List<Term> inUse() {
    return search("", null).stream().filter(Term::isInUse).toList();
  }

  public Term get(long id) {
    return db.sql(ALL + " and t.id = ?").param(id).query(Glossary::term).optional().orElseThrow(() -> new NotFound("term " + id));
  }

  /** The term in use that is written like this in Arabic. */
  public Optional<Term> written(String arabic) {
    return db.sql(ALL + " and t.key_ar = ? and t.deprecated_on is null").param(SearchText.fold(arabic)).query(Glossary::term).list().stream().findFirst();
  }

  @Transactional
  long add(TermText text, LocalDate on) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    db.sql("""
        insert into glossary_term (area, term_ar, term_en, definition_ar, definition_en, source, approved_on, key_ar, key_en, search_text)
        values (:area, :termAr, :termEn, :definitionAr, :definitionEn, :source, :on, :keyAr, :keyEn, :search)""").param("area", text.area().name())
        .param("termAr", text.termAr()).param("termEn", text.termEn()).param("definitionAr", text.definitionAr()).param("definitionEn", text.definitionEn())
        .param("source", text.source(), Types.VARCHAR).param("on", on).param("keyAr", SearchText.fold(text.termAr()))
        .param("keyEn", SearchText.fold(text.termEn()))
        .param("search", SearchText.fold(String.join(" ", text.termAr(), text.termEn(), text.definitionAr(), text.definitionEn()))).update(key, "id");
    return key.getKey().longValue();
  }

  @Transactional
  void giveUp(long id, Long successor, LocalDate on) {
    db.sql("update glossary_term set deprecated_on = :on, successor = :successor where id = :id and deprecated_on is null").param("on", on)
        .param("successor", successor, Types.BIGINT).param("id", id).update();
  }

  static TermText text(ResultSet row) throws SQLException {
    String area = row.getString("area");
    return new TermText(area == null ? null : TermArea.valueOf(area), row.getString("term_ar"), row.getString("term_en"), row.getString("definition_ar"),
        row.getString("definition_en"), row.getString("source"));
  }

  private static Term term(ResultSet row, int n) throws SQLException {
    Long successor = row.getObject("successor", Long.class);
    return new Term(row.getLong("id"), text(row), row.getObject("approved_on", LocalDate.class), row.getObject("deprecated_on", LocalDate.class),
        successor == null ? null : new Term.Successor(successor, row.getString("successor_ar"), row.getString("successor_en")));
  }
}
