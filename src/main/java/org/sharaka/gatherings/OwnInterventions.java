package org.sharaka.gatherings;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.SearchText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What one person said while sessions went on, for that person alone. The record names speakers as they were called; it is
 * theirs when they were there and nobody else there has the same name.
 */
@Service
@Transactional(readOnly = true)
public class OwnInterventions {

  private final JdbcClient db;

  /**
   * One thing they said.
   *
   * @param gist    as it was taken down
   * @param settled the minutes are approved
   */
  public record Line(CaseNumber session, LocalizedText title, String gist, Instant at, boolean settled) {}

  private record Heard(Line line, String speaker, String name) {

    boolean isTheirs() {
      return SearchText.fold(speaker).equals(SearchText.fold(name));
    }
  }

  private record Namesake(CaseNumber session, String name) {

    static Namesake of(CaseNumber session, String name) {
      return new Namesake(session, SearchText.fold(name));
    }
  }

  OwnInterventions(JdbcClient db) {
    this.db = db;
  }

  /** The newest first. */
  public List<Line> of(long person) {
    List<Heard> theirs = heard(person).stream().filter(Heard::isTheirs).toList();
    Set<Namesake> others = theirs.isEmpty() ? Set.of() : others(person, theirs.stream().map(one -> one.line().session().value()).collect(Collectors.toSet()));
    return theirs.stream().filter(one -> !others.contains(Namesake.of(one.line().session(), one.name()))).map(Heard::line).toList();
  }

  private List<Heard> heard(long person) {
    return db.sql("""
        select i.session, i.speaker, i.gist, i.recorded_at, p.name, f.title_ar, f.title_en, m.status
        from guest g join person p on p.id = g.person_id join session_intervention i on i.session = g.gathering join case_file f on f.number = i.session
          left join session_minutes m on m.session = i.session
        where g.person_id = ? and exists (select 1 from attendance a where a.guest_id = g.id) order by i.id desc""").param(person)
        .query((row, n) -> new Heard(new Line(new CaseNumber(row.getString("session")), new LocalizedText(row.getString("title_ar"), row.getString("title_en")),
            row.getString("gist"), row.getTimestamp("recorded_at").toInstant(), Minutes.Status.APPROVED.name().equals(row.getString("status"))),
            row.getString("speaker"), row.getString("name"))).list();
  }

  private Set<Namesake> others(long person, Set<String> sessions) {
    return Set.copyOf(db.sql("""
        select distinct g.gathering, p.name from guest g join person p on p.id = g.person_id
        where g.gathering in (:sessions) and g.person_id <> :person and exists (select 1 from attendance a where a.guest_id = g.id)""")
        .param("sessions", sessions).param("person", person)
        .query((row, n) -> Namesake.of(new CaseNumber(row.getString("gathering")), row.getString("name"))).set());
  }
}
