package org.sharaka.dialogues.screening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sharaka.dialogues.screening.CharterDecision.Answers;
import org.sharaka.dialogues.screening.CharterDecision.Criterion;
import org.sharaka.dialogues.screening.CharterDecision.Level;
import org.sharaka.dialogues.screening.CharterDecision.Obstacle;
import org.sharaka.dialogues.screening.CharterDecision.Recommendation;
import org.sharaka.dialogues.screening.CharterDecision.Ruling;
import org.sharaka.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How requests were held against the charter. */
@Service
@Transactional(readOnly = true)
public class Screenings {

  private final JdbcClient db;

  Screenings(JdbcClient db) {
    this.db = db;
  }

  public Optional<Screening> last(CaseNumber number) {
    return db.sql("select * from request_screening where request = ? order by id desc").param(number.value()).query(Screenings::read).list().stream().findFirst();
  }

  private static Screening read(ResultSet row, int n) throws SQLException {
    Set<Obstacle> obstacles = EnumSet.noneOf(Obstacle.class);
    words(row.getString("obstacles")).forEach(word -> obstacles.add(Obstacle.valueOf(word)));
    Map<Criterion, Level> levels = new EnumMap<>(Criterion.class);
    words(row.getString("levels")).map(word -> word.split(":")).forEach(pair -> levels.put(Criterion.valueOf(pair[0]), Level.valueOf(pair[1])));
    Ruling ruling = new Ruling(row.getString("knock_out"), row.getString("clause"), row.getDouble("score"), Recommendation.valueOf(row.getString("recommendation")));
    return new Screening(new Answers(obstacles, levels), ruling, row.getString("screened_by"), row.getTimestamp("screened_at").toInstant());
  }

  private static Stream<String> words(String written) {
    return Arrays.stream(written.split(" ")).filter(word -> !word.isEmpty());
  }
}
