package org.sharaka.gatherings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sharaka.cases.PersonalTexts;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.DataSubject;
import org.sharaka.kernel.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Meetings someone was asked to or took part in. Who was there with which institution belongs to the official record and
 * stays, under the pseudonym. Minutes that were sealed before are sealed anew: nothing else in them changed.
 */
@Component
@Transactional
class GatheringPersonalData implements PersonalData {

  private static final Set<String> TABLES = Set.of("gathering", "gathering_day", "agenda_item", "guest", "attendance", "session_terms", "session_sector",
      "session_minutes", "session_point", "minutes_addendum", "event_terms", "training_terms", "session_chair", "minutes_signature", "minutes_comment",
      "minutes_publication", "published_line", "former_publication", "former_line", "session_day", "session_paper", "session_intervention", "session_outcome", "session_vote", "vote_voter",
      "vote_reservation", "training_score", "certificate", "forum_paper", "paper_review");

  private final JdbcClient db;
  private final PersonalTexts texts;
  private final MinutesSeal seal;
  private final MinutesBook book;
  private final Errata errata;

  private record Former(CaseNumber session, Erratum erratum) {}

  GatheringPersonalData(JdbcClient db, PersonalTexts texts, MinutesSeal seal, MinutesBook book, Errata errata) {
    this.db = db;
    this.texts = texts;
    this.seal = seal;
    this.book = book;
    this.errata = errata;
  }

  @Override
  public String area() {
    return "gatherings";
  }

  @Override
  public Set<String> tables() {
    return TABLES;
  }

  @Override
  public List<Held> of(DataSubject subject) {
    if (subject.people().isEmpty()) {
      return List.of();
    }
    List<Held> held = new ArrayList<>(db.sql("select * from guest where person_id in (:people) order by listed_at, id").param("people", subject.people())
        .query((row, n) -> new Held("guest", new CaseNumber(row.getString("gathering")), row.getTimestamp("listed_at").toInstant(),
            Map.of("reply", row.getString("reply"), "sector", row.getString("sector")))).list());
    held.addAll(db.sql("select c.session, c.text, c.said_at from minutes_comment c join guest g on g.id = c.guest_id where g.person_id in (:people) order by c.id")
        .param("people", subject.people()).query((row, n) -> new Held("minutesComment", new CaseNumber(row.getString("session")),
            row.getTimestamp("said_at").toInstant(), row.getString("text") == null ? Map.of() : Map.of("text", row.getString("text")))).list());
    held.addAll(db.sql("select event, title, gist, submitted_at from forum_paper where person_id in (:people) order by id").param("people", subject.people())
        .query((row, n) -> new Held("forumPaper", new CaseNumber(row.getString("event")), row.getTimestamp("submitted_at").toInstant(),
            Map.of("title", row.getString("title"), "text", row.getString("gist")))).list());
    return held;
  }

  @Override
  public int forget(DataSubject subject) {
    List<CaseNumber> sealed = db.sql("select session from session_minutes where sha256 is not null").query(String.class).list().stream().map(CaseNumber::new)
        .filter(seal::isIntact).toList();
    List<Former> former = former();
    int changed = texts.clean(TABLES, subject);
    if (changed > 0) {
      former.forEach(one -> errata.sealAnew(one.session(), one.erratum()));
      sealed.stream().filter(session -> !seal.isIntact(session)).forEach(this::sealAnew);
    }
    return changed;
  }

  /** Of every former version that still reads as it did. */
  private List<Former> former() {
    return db.sql("select distinct session from former_publication").query(String.class).list().stream().map(CaseNumber::new)
        .flatMap(session -> errata.of(session).stream().map(erratum -> new Former(session, erratum)))
        .filter(one -> errata.isIntact(one.session(), one.erratum())).toList();
  }

  private void sealAnew(CaseNumber session) {
    db.sql("update session_minutes set sha256 = ? where session = ?").params(seal.over(book.find(session).orElseThrow()), session.value()).update();
  }
}
