package org.sharaka.surveys.results;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Sector;
import org.sharaka.surveys.Disposition;
import org.sharaka.surveys.Survey;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The responses of a survey one after the other, each with its answers, without ever holding all of them. Of an anonymous
 * survey there are none: a row of answers is a person.
 */
@Service
@Transactional(readOnly = true)
public class ResponseRows {

  private static final int FETCH = 1000;

  private final JdbcClient db;

  /**
   * One response.
   *
   * @param email   {@code null} unless asked for
   * @param answers by the question's position: the chosen codes, or a number or text as it was given
   */
  public record Row(long id, Disposition disposition, Sector sector, String mode, String email, String name, Map<Integer, List<Object>> answers) {}

  ResponseRows(DataSource source) {
    JdbcTemplate template = new JdbcTemplate(source);
    template.setFetchSize(FETCH);
    this.db = JdbcClient.create(new NamedParameterJdbcTemplate(template));
  }

  /** @param personal whether names and addresses are wanted */
  public void each(Survey survey, boolean personal, Consumer<Row> consumer) {
    if (survey.design().anonymous()) {
      throw Refusal.of("survey.rows.anonymous").thrown();
    }
    Gathering gathering = new Gathering(consumer);
    db.sql("""
        select r.id, r.disposition, r.sector, r.mode, %s, a.question, a.chosen, a.number, a.words
        from survey_response r left join invitation i on i.id = r.invitation_id left join person p on p.id = i.person_id
          left join answer a on a.response_id = r.id
        where r.survey_number = :survey and r.disposition in ('COMPLETE', 'PARTIAL', 'BREAK_OFF')
        order by r.id, a.question, a.place""".formatted(personal ? "p.email, p.name" : "null as email, null as name"))
        .param("survey", survey.number().value()).query((RowCallbackHandler) gathering::add);
    gathering.handOver();
  }

  /** Puts the rows of one response together. */
  private static final class Gathering {

    private final Consumer<Row> consumer;
    private Row current;

    Gathering(Consumer<Row> consumer) {
      this.consumer = consumer;
    }

    void add(ResultSet row) throws SQLException {
      if (current == null || current.id() != row.getLong("id")) {
        handOver();
        String sector = row.getString("sector");
        current = new Row(row.getLong("id"), Disposition.valueOf(row.getString("disposition")), sector == null ? null : Sector.valueOf(sector),
            row.getString("mode"), row.getString("email"), row.getString("name"), new HashMap<>());
      }
      Object value = value(row);
      if (value != null) {
        current.answers().computeIfAbsent(row.getInt("question"), q -> new ArrayList<>()).add(value);
      }
    }

    void handOver() {
      if (current != null) {
        consumer.accept(current);
        current = null;
      }
    }

    private static Object value(ResultSet row) throws SQLException {
      String chosen = row.getString("chosen");
      Double number = row.getObject("number", Double.class);
      return chosen != null ? chosen : number != null ? number : row.getString("words");
    }
  }
}
