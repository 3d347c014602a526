package org.sharaka.gatherings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the papers of sessions. */
@Service
@Transactional
public class SessionPapers {

  private final Sessions sessions;
  private final JdbcClient db;
  private final CurrentActor actor;
  private final Clock clock;

  SessionPapers(Sessions sessions, JdbcClient db, CurrentActor actor, Clock clock) {
    this.sessions = sessions;
    this.db = db;
    this.actor = actor;
    this.clock = clock;
  }

  /** In the order of the agenda. */
  @Transactional(readOnly = true)
  public List<SessionPaper> of(CaseNumber session) {
    return db.sql("select * from session_paper where session = ? order by coalesce(agenda_item, 9999), id").param(session.value()).query(SessionPapers::read).list();
  }

  /** Those that everyone may read. */
  @Transactional(readOnly = true)
  public List<SessionPaper> forAll(CaseNumber session) {
    Disclosure disclosure = sessions.disclosure(session);
    return of(session).stream().filter(paper -> paper.isForAll(disclosure)).toList();
  }

  /** What was sent before stays as it is. */
  void add(CaseNumber session, FormKey key, SessionPaper paper) {
    if (db.sql("select count(*) from session_paper where session = ? and form_key = ?").params(session.value(), key.value()).query(Integer.class).single() > 0) {
      return;
    }
    db.sql("""
        insert into session_paper (session, agenda_item, title, author, gist, document_id, consented_at, recorded_by, recorded_at, form_key)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""").params(session.value(), paper.item(), paper.title(), paper.author(), paper.gist(), paper.document(),
        paper.consentedAt() == null ? null : Timestamp.from(paper.consentedAt()), actor.name(), Timestamp.from(clock.instant()), key.value()).update();
  }

  boolean remove(CaseNumber session, long paper) {
    return db.sql("delete from session_paper where id = ? and session = ?").params(paper, session.value()).update() == 1;
  }

  private static SessionPaper read(ResultSet row, int n) throws SQLException {
    Timestamp consented = row.getTimestamp("consented_at");
    return new SessionPaper(row.getLong("id"), row.getObject("agenda_item", Integer.class), row.getString("title"), row.getString("author"),
        row.getString("gist"), row.getObject("document_id", Long.class), consented == null ? null : consented.toInstant());
  }
}
