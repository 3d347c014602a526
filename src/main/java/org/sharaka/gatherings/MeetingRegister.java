package org.sharaka.gatherings;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.sharaka.cases.ServiceLevels;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public register of meetings: those with minutes, and those without, each with the reason. Closed ones are only counted. */
@Service
@Transactional(readOnly = true)
public class MeetingRegister {

  private static final String HELD = """
      from gathering g join session_terms t on t.number = g.number left join minutes_publication p on p.session = g.number and p.published_at is not null
      where g.kind = 'SESSION' and g.status in ('HELD', 'HELD_INFORMALLY')""";
  private static final String OPEN = HELD + " and t.confidentiality <> 'CLOSED'";

  private final JdbcClient db;
  private final NamedPeople people;
  private final ServiceLevels levels;
  private final WorkingCalendar office;

  public record Meeting(CaseNumber number, LocalizedText title, LocalDate day, Publication.Scope scope) {}

  /**
   * @param title  {@code null} where it would tell who was there
   * @param reason why nothing is published, {@code null} while it still may be
   * @param due    until when it is to be out; the past when it is late
   */
  public record WithoutMinutes(CaseNumber number, LocalizedText title, LocalDate day, Publication.Reason reason, LocalDate due) {}

  MeetingRegister(JdbcClient db, NamedPeople people, ServiceLevels levels, WorkingCalendar office) {
    this.db = db;
    this.people = people;
    this.levels = levels;
    this.office = office;
  }

  /** The newest first. @param after go on behind this one; {@code null} for the first page */
  public List<Meeting> published(CaseNumber after, int limit) {
    String behind = after == null ? ""
        : " and (g.last_day < (select last_day from gathering where number = :after) or g.last_day = (select last_day from gathering where number = :after) and g.number < :after)";
    var query = db.sql("select g.number, p.title_ar, p.title_en, g.last_day, p.scope " + OPEN + " and p.scope in ('FULL', 'SUMMARY')" + behind
        + " order by g.last_day desc, g.number desc limit :limit").param("limit", limit);
    return (after == null ? query : query.param("after", after.value())).query((row, n) -> new Meeting(new CaseNumber(row.getString("number")), title(row),
        row.getObject("last_day", LocalDate.class), Publication.Scope.valueOf(row.getString("scope")))).list();
  }

  public List<WithoutMinutes> withoutMinutes(int limit) {
    int days = levels.inForce("PUBLISH").target();
    return db.sql("select g.number, g.title_ar, g.title_en, g.last_day, t.confidentiality, p.reason " + OPEN
        + " and (p.scope is null or p.scope = 'NONE') order by g.last_day desc, g.number desc limit :limit").param("limit", limit)
        .query((row, n) -> {
          LocalDate day = row.getObject("last_day", LocalDate.class);
          String reason = row.getString("reason");
          CaseNumber number = new CaseNumber(row.getString("number"));
          boolean mayBeNamed = Confidentiality.valueOf(row.getString("confidentiality")) == Confidentiality.OPEN;
          return new WithoutMinutes(number, mayBeNamed ? title(row) : unnaming(number, title(row)), day, reason == null ? null : Publication.Reason.valueOf(reason),
              office.plus(day, days));
        }).list();
  }

  /** How many sessions were closed to the public since a day. */
  public int closed(LocalDate since) {
    return db.sql("select count(*) " + HELD + " and t.confidentiality = 'CLOSED' and g.last_day >= :since").param("since", Date.valueOf(since))
        .query(Integer.class).single();
  }

  /** Under the Chatham House Rule not even a title tells who was there. */
  private LocalizedText unnaming(CaseNumber number, LocalizedText title) {
    NamedPeople.Names names = people.of(number);
    return names.in(title.ar()).isPresent() || names.in(title.en()).isPresent() ? null : title;
  }

  private static LocalizedText title(ResultSet row) throws SQLException {
    return new LocalizedText(row.getString("title_ar"), row.getString("title_en"));
  }
}
