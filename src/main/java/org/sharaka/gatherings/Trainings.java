package org.sharaka.gatherings;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what training workshops have beyond other gatherings. */
@Service
@Transactional
public class Trainings {

  private final JdbcClient db;

  /**
   * What the participants got out of it, on average.
   *
   * @param preTest      points of 100 before the training, {@code null} when not tested; {@code postTest} after it
   * @param satisfaction 1 to 5, {@code null} when not asked
   */
  public record Results(BigDecimal preTest, BigDecimal postTest, BigDecimal satisfaction) {}

  Trainings(JdbcClient db) {
    this.db = db;
  }

  @Transactional(readOnly = true)
  public TrainingTerms terms(CaseNumber training) {
    return db.sql("select * from training_terms where number = ?").param(training.value()).query(Trainings::terms).optional()
        .orElseThrow(() -> new NotFound(training));
  }

  @Transactional(readOnly = true)
  public Results results(CaseNumber training) {
    return db.sql("select pre_test, post_test, satisfaction from training_terms where number = ?").param(training.value())
        .query((row, n) -> new Results(row.getBigDecimal("pre_test"), row.getBigDecimal("post_test"), row.getBigDecimal("satisfaction"))).single();
  }

  /** @return the training whose participants were moved there */
  @Transactional(readOnly = true)
  public Optional<CaseNumber> mergedInto(CaseNumber training) {
    return db.sql("select merged_into from training_terms where number = ? and merged_into is not null").param(training.value())
        .query(String.class).optional().map(CaseNumber::new);
  }

  void add(CaseNumber training, TrainingTerms terms) {
    db.sql("insert into training_terms (number, material_state) values (?, ?)").params(training.value(), terms.state().name()).update();
  }

  void save(CaseNumber training, TrainingTerms terms) {
    db.sql("""
        update training_terms set region = :region, audience = :audience, min_seats = :least, trainer = :trainer, material = :material,
          artefact_version = :version, material_state = :state where number = :number""")
        .param("region", terms.region()).param("audience", terms.audience()).param("least", terms.minSeats()).param("trainer", terms.trainer())
        .param("material", terms.material()).param("version", terms.artefactVersion()).param("state", terms.state().name())
        .param("number", training.value()).update();
  }

  void save(CaseNumber training, Results results) {
    db.sql("update training_terms set pre_test = :before, post_test = :after, satisfaction = :satisfaction where number = :number")
        .param("before", results.preTest()).param("after", results.postTest()).param("satisfaction", results.satisfaction())
        .param("number", training.value()).update();
  }

  void merged(CaseNumber training, CaseNumber into) {
    db.sql("update training_terms set merged_into = ? where number = ?").params(into.value(), training.value()).update();
  }

  private static TrainingTerms terms(ResultSet row, int n) throws SQLException {
    return new TrainingTerms(row.getString("region"), row.getString("audience"), row.getObject("min_seats", Integer.class), row.getString("trainer"),
        row.getString("material"), row.getObject("artefact_version", Long.class), MaterialState.valueOf(row.getString("material_state")));
  }
}
