package org.sharaka.recommendations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many recommendations were accepted, and how many of these are carried out. Accepted are those accepted in full or in
 * part, of all that were answered; silence is no answer. Carried out are those whose evidence somebody else verified, of
 * all accepted.
 */
@Service
@Transactional(readOnly = true)
public class RecommendationFigures {

  private static final String COUNTED = """
      count(*) as amount, coalesce(sum(case when %1$s in ('ACCEPTED', 'PARTLY', 'REJECTED', 'NOT_APPLICABLE') then 1 else 0 end), 0) as answered,
      coalesce(sum(case when %1$s = 'ACCEPTED' then 1 else 0 end), 0) as accepted, coalesce(sum(case when %1$s = 'PARTLY' then 1 else 0 end), 0) as partly,
      coalesce(sum(case when %1$s = 'NO_REPLY' then 1 else 0 end), 0) as silent,
      coalesce(sum(case when %2$s = 'VERIFIED' and %1$s in ('ACCEPTED', 'PARTLY') then 1 else 0 end), 0) as verified""";
  private static final String PUBLIC = "r.status not in ('DRAFT', 'FORMULATED', 'DROPPED')";

  private final JdbcClient db;
  private final WorkingCalendar calendar;

  /** @param asOf the day they are counted on */
  public record Figures(int amount, int answered, int accepted, int partly, int silent, int verified, LocalDate asOf) {

    public Rate acceptance() {
      return new Rate(accepted + partly, answered);
    }

    public Rate implementation() {
      return new Rate(verified, accepted + partly);
    }
  }

  /** The figures of one addressee, which count each recommendation addressed to it. */
  public record OfAddressee(long organisationId, LocalizedText name, Figures figures) {}

  RecommendationFigures(JdbcClient db, WorkingCalendar calendar) {
    this.db = db;
    this.calendar = calendar;
  }

  /** Of all recommendations the public may read. */
  public Figures all() {
    return db.sql("select " + COUNTED.formatted("r.answer", "r.status") + " from recommendation r where " + PUBLIC).query(this::figures).single();
  }

  /** The same of those a case raised. */
  public Figures from(CaseNumber source) {
    return db.sql("select " + COUNTED.formatted("r.answer", "r.status") + " from recommendation r where r.source_case = ? and " + PUBLIC).param(source.value())
        .query(this::figures).single();
  }

  /** By addressee; those with most recommendations first. */
  public List<OfAddressee> byAddressee() {
    return db.sql("select o.id, o.name_ar, o.name_en, " + COUNTED.formatted("a.answer", "a.state")
            + " from recommendation_addressee a join recommendation r on r.number = a.number join organisation o on o.id = a.organisation_id where " + PUBLIC
            + " group by o.id, o.name_ar, o.name_en order by count(*) desc, o.name_ar")
        .query((row, n) -> new OfAddressee(row.getLong("id"), new LocalizedText(row.getString("name_ar"), row.getString("name_en")), figures(row, n))).list();
  }

  private Figures figures(ResultSet row, int n) throws SQLException {
    return new Figures(row.getInt("amount"), row.getInt("answered"), row.getInt("accepted"), row.getInt("partly"), row.getInt("silent"), row.getInt("verified"),
        calendar.today());
  }
}
