package org.sharaka.surveys.results;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Sector;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people wrote in their own words, for reading and coding. Who wrote it is not told, only the sector; and the order is
 * that of the responses' random numbers, which tells nothing.
 */
@Service
@Transactional(readOnly = true)
public class OpenAnswers {

  private static final String SELECT = "select response_id, question, sector, words from answer where survey_number = :survey and counted = true and words is not null";

  private final JdbcClient db;

  /** @param sector {@code OTHER} where an answer carries none */
  public record Answer(long response, int question, Sector sector, String words) {}

  OpenAnswers(JdbcClient db) {
    this.db = db;
  }

  /** Of answers that count as complete or partial. */
  public List<Answer> of(CaseNumber survey) {
    return db.sql(SELECT + " order by response_id, question").param("survey", survey.value()).query(OpenAnswers::read).list();
  }

  /**
   * The answers to one question.
   *
   * @param sector only those of a sector; of all when {@code null}
   * @param after  go on after the answer of this response; from the beginning when {@code null}
   */
  public List<Answer> page(CaseNumber survey, int question, Sector sector, Long after, int limit) {
    return db.sql(SELECT + " and question = :question" + (sector == null ? "" : " and sector = :sector") + (after == null ? "" : " and response_id > :after")
            + " order by response_id limit :limit")
        .param("survey", survey.value()).param("question", question).param("sector", sector == null ? null : sector.name()).param("after", after)
        .param("limit", limit).query(OpenAnswers::read).list();
  }

  /** How many there are to each of these questions, by position; those without an answer are absent. */
  public Map<Integer, Integer> counts(CaseNumber survey, Collection<Integer> questions) {
    return questions.isEmpty() ? Map.of() : db.sql("""
        select question, count(*) as answers from answer
        where survey_number = :survey and question in (:questions) and counted = true and words is not null group by question""")
        .param("survey", survey.value()).param("questions", questions).query((row, n) -> Map.entry(row.getInt("question"), row.getInt("answers"))).list().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** How many of one question's answers come from each sector, those without one as {@code OTHER}. */
  public Map<Sector, Integer> sectors(CaseNumber survey, int question) {
    return db.sql("""
        select sector, count(*) as answers from answer
        where survey_number = ? and question = ? and counted = true and words is not null group by sector""").params(survey.value(), question)
        .query((row, n) -> Map.entry(sector(row), row.getInt("answers"))).list().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum));
  }

  private static Answer read(ResultSet row, int n) throws SQLException {
    return new Answer(row.getLong("response_id"), row.getInt("question"), sector(row), row.getString("words"));
  }

  private static Sector sector(ResultSet row) throws SQLException {
    String sector = row.getString("sector");
    return sector == null ? Sector.OTHER : Sector.valueOf(sector);
  }
}
