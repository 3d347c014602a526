package org.sharaka.gatherings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Sector;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the sessions of a project brought up, as their approved minutes have it and as far as it may leave the session: nothing
 * of what was closed, and of what went by the Chatham House Rule nothing that tells who spoke or where they come from.
 */
@Service
@Transactional(readOnly = true)
public class SessionFindings {

  private final JdbcClient db;
  private final Sessions sessions;
  private final NamedPeople people;

  /**
   * @param id     stays the same once the minutes are approved
   * @param sector whose point it is, {@code null} when it is everyone's or not told
   */
  public record Finding(long id, CaseNumber session, PointKind kind, Sector sector, String text) {}

  private record Told(Finding finding, Integer item) {}

  SessionFindings(JdbcClient db, Sessions sessions, NamedPeople people) {
    this.db = db;
    this.sessions = sessions;
    this.people = people;
  }

  /** By session, in the order of its minutes. */
  public List<Finding> of(CaseNumber project) {
    Map<CaseNumber, List<Told>> bySession = db.sql("""
        select p.id, p.session, p.kind, p.sector, p.text, p.agenda_item from session_point p
          join session_minutes m on m.session = p.session join gathering g on g.number = p.session
        where g.project = ? and m.status = 'APPROVED' order by p.session, p.item""").param(project.value())
        .query((row, n) -> new Told(new Finding(row.getLong("id"), new CaseNumber(row.getString("session")), PointKind.valueOf(row.getString("kind")),
            MinutesBook.sector(row.getString("sector")), row.getString("text")), row.getObject("agenda_item", Integer.class))).list().stream()
        .collect(Collectors.groupingBy(told -> told.finding().session(), LinkedHashMap::new, Collectors.toList()));
    return bySession.entrySet().stream().flatMap(entry -> disclosed(entry.getKey(), entry.getValue())).toList();
  }

  private Stream<Finding> disclosed(CaseNumber session, List<Told> points) {
    Disclosure disclosure = sessions.disclosure(session);
    NamedPeople.Names names = disclosure.has(Confidentiality.CHATHAM_HOUSE) ? people.of(session) : null;
    return points.stream().flatMap(point -> switch (disclosure.of(point.item())) {
      case OPEN -> Stream.of(point.finding());
      case CHATHAM_HOUSE -> unnamed(point.finding(), names).stream();
      case CLOSED -> Stream.empty();
    });
  }

  private static Optional<Finding> unnamed(Finding said, NamedPeople.Names names) {
    return names.in(said.text()).isPresent() ? Optional.empty() : Optional.of(new Finding(said.id(), said.session(), said.kind(), null, said.text()));
  }
}
