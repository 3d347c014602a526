package org.sharaka.gatherings;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sharaka.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The recommendations that the sessions of a case recorded, as far as they may be told: where minutes are published, in the words that were
 * published, else in those that were approved.
 */
@Service
@Transactional(readOnly = true)
public class RecordedRecommendations {

  private final JdbcClient db;
  private final PublishedMinutes published;
  private final SessionFindings findings;
  private final NamedPeople people;

  /** @param id tells it apart from all others of the case, for good */
  public record Recorded(String id, CaseNumber session, String text) {}

  RecordedRecommendations(JdbcClient db, PublishedMinutes published, SessionFindings findings, NamedPeople people) {
    this.db = db;
    this.published = published;
    this.findings = findings;
    this.people = people;
  }

  /** By session, in the order of its minutes. */
  public List<Recorded> of(CaseNumber number) {
    List<SessionFindings.Finding> approved = findings.of(number).stream().filter(finding -> finding.kind() == PointKind.RECOMMENDATION).toList();
    return approved.stream().map(SessionFindings.Finding::session).distinct().flatMap(session -> published.find(session)
        .filter(sheet -> sheet.publication().scope() == Publication.Scope.FULL).map(RecordedRecommendations::told)
        .orElseGet(() -> approved.stream().filter(finding -> finding.session().equals(session))
            .map(finding -> new Recorded(session + "/P" + finding.id(), session, finding.text())))).toList();
  }

  private static Stream<Recorded> told(PublishedMinutes.Sheet sheet) {
    List<Publication.Line> lines = sheet.publication().lines();
    return IntStream.range(0, lines.size()).filter(i -> lines.get(i).kind() == PointKind.RECOMMENDATION)
        .mapToObj(i -> new Recorded(sheet.number() + "/L" + (i + 1), sheet.number(), lines.get(i).text()));
  }

  /** @return who took part in a session of the case under the Chatham House Rule and is named in the text */
  public Optional<String> named(CaseNumber number, String text) {
    return text == null ? Optional.empty() : db.sql("""
        select g.number from gathering g join session_terms t on t.number = g.number
        where g.project = ? and t.confidentiality = 'CHATHAM_HOUSE' order by g.number""").param(number.value()).query(String.class).list().stream()
        .map(CaseNumber::new).map(people::of).flatMap(names -> names.in(text).stream()).findFirst();
  }
}
