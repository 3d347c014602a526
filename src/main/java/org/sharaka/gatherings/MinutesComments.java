package org.sharaka.gatherings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.sharaka.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those present said of draft minutes. */
@Service
@Transactional
public class MinutesComments {

  private static final String SELECT = "select c.*, p.name from minutes_comment c join guest g on g.id = c.guest_id join person p on p.id = g.person_id ";

  private final JdbcClient db;

  MinutesComments(JdbcClient db) {
    this.db = db;
  }

  @Transactional(readOnly = true)
  public List<MinutesComment> of(CaseNumber session) {
    return db.sql(SELECT + "where c.session = ? order by c.id").param(session.value()).query(MinutesComments::read).list();
  }

  @Transactional(readOnly = true)
  public Optional<MinutesComment> by(long guest) {
    return db.sql(SELECT + "where c.guest_id = ?").param(guest).query(MinutesComments::read).optional();
  }

  /** The views that stand beside the minutes. */
  @Transactional(readOnly = true)
  public List<MinutesComment> annexed(CaseNumber session) {
    return of(session).stream().filter(MinutesComment::isAnnexed).toList();
  }

  void say(CaseNumber session, long guest, MinutesComment.Kind kind, Integer point, String text, Timestamp at) {
    int changed = db.sql("update minutes_comment set kind = ?, point = ?, text = ?, said_at = ? where guest_id = ?")
        .params(kind.name(), point, text, at, guest).update();
    if (changed == 0) {
      db.sql("insert into minutes_comment (session, guest_id, kind, point, text, said_at) values (?, ?, ?, ?, ?, ?)")
          .params(session.value(), guest, kind.name(), point, text, at).update();
    }
  }

  void settle(CaseNumber session, long id, MinutesComment.Verdict verdict, String answer) {
    db.sql("update minutes_comment set verdict = ?, answer = ? where id = ? and session = ?").params(verdict.name(), answer, id, session.value()).update();
  }

  private static MinutesComment read(ResultSet row, int n) throws SQLException {
    String verdict = row.getString("verdict");
    return new MinutesComment(row.getLong("id"), row.getLong("guest_id"), row.getString("name"), MinutesComment.Kind.valueOf(row.getString("kind")),
        row.getObject("point", Integer.class), row.getString("text"), row.getTimestamp("said_at").toInstant(),
        verdict == null ? null : MinutesComment.Verdict.valueOf(verdict), row.getString("answer"));
  }
}
