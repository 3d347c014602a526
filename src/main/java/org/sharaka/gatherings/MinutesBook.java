package org.sharaka.gatherings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Sector;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the minutes of sessions. */
@Service
@Transactional
public class MinutesBook {

  private final JdbcClient db;
  private final JdbcTemplate batches;

  MinutesBook(JdbcClient db, JdbcTemplate batches) {
    this.db = db;
    this.batches = batches;
  }

  @Transactional(readOnly = true)
  public Optional<Minutes> find(CaseNumber session) {
    return db.sql("select * from session_minutes where session = ?").param(session.value()).query(this::read).optional();
  }

  @Transactional(readOnly = true)
  public List<Minutes.Addendum> addenda(CaseNumber session) {
    return db.sql("select * from minutes_addendum where session = ? order by id").param(session.value())
        .query((row, n) -> new Minutes.Addendum(row.getString("text"), row.getString("added_by"), row.getTimestamp("added_at").toInstant())).list();
  }

  Minutes get(CaseNumber session) {
    return find(session).orElseThrow(() -> Refusal.of("minutes.notRecorded", java.util.Map.of("number", session.value())).thrown());
  }

  void add(Minutes minutes) {
    db.sql("insert into session_minutes (session, began, ended, chair, rapporteur, status) values (?, ?, ?, ?, ?, ?)")
        .params(minutes.session().value(), minutes.began(), minutes.ended(), minutes.chair(), minutes.rapporteur(), minutes.status().name()).update();
    points(minutes);
  }

  void save(Minutes minutes) {
    int open = db.sql("""
        update session_minutes set rapporteur = :rapporteur, summary = :summary, next_meeting = :next, status = :status, drafted_by = :drafter,
          revised_by = :reviser, comments_until = :until, remark = :remark, sha256 = :sha256 where session = :session and status <> 'APPROVED'""")
        .param("rapporteur", minutes.rapporteur()).param("summary", minutes.summary()).param("next", minutes.nextMeeting())
        .param("status", minutes.status().name()).param("drafter", minutes.draftedBy()).param("reviser", minutes.revisedBy())
        .param("until", minutes.commentsUntil() == null ? null : Timestamp.from(minutes.commentsUntil())).param("remark", minutes.remark())
        .param("sha256", minutes.sha256()).param("session", minutes.session().value()).update();
    if (open == 1) {
      points(minutes);
      signatures(minutes);
    }
  }

  void add(CaseNumber session, Minutes.Addendum addendum) {
    db.sql("insert into minutes_addendum (session, text, added_by, added_at) values (?, ?, ?, ?)")
        .params(session.value(), addendum.text(), addendum.addedBy(), Timestamp.from(addendum.addedAt())).update();
  }

  private void points(Minutes minutes) {
    db.sql("delete from session_point where session = ?").param(minutes.session().value()).update();
    List<Minutes.Point> points = minutes.points();
    batches.batchUpdate("insert into session_point (session, item, kind, sector, text, owner, due_on, agenda_item) values (?, ?, ?, ?, ?, ?, ?, ?)",
        IntStream.range(0, points.size()).mapToObj(i -> new Object[] {minutes.session().value(), i, points.get(i).kind().name(),
            points.get(i).sector() == null ? null : points.get(i).sector().name(), points.get(i).text(), points.get(i).owner(), points.get(i).due(),
            points.get(i).item()}).toList());
  }

  private void signatures(Minutes minutes) {
    db.sql("delete from minutes_signature where session = ?").param(minutes.session().value()).update();
    minutes.signatures().forEach(signature -> db.sql("insert into minutes_signature (session, account, signed_at) values (?, ?, ?)")
        .params(minutes.session().value(), signature.account(), Timestamp.from(signature.at())).update());
  }

  private Minutes read(ResultSet row, int n) throws SQLException {
    CaseNumber session = new CaseNumber(row.getString("session"));
    Timestamp until = row.getTimestamp("comments_until");
    return new Minutes(session, row.getObject("began", LocalTime.class), row.getObject("ended", LocalTime.class), row.getString("chair"),
        row.getString("rapporteur"), row.getString("summary"), row.getString("next_meeting"), points(session), Minutes.Status.valueOf(row.getString("status")),
        row.getString("drafted_by"), row.getString("revised_by"), until == null ? null : until.toInstant(), row.getString("remark"), signatures(session),
        row.getString("sha256"));
  }

  private List<Minutes.Point> points(CaseNumber session) {
    return db.sql("select * from session_point where session = ? order by item").param(session.value())
        .query((point, i) -> new Minutes.Point(PointKind.valueOf(point.getString("kind")), sector(point.getString("sector")), point.getString("text"),
            point.getString("owner"), point.getObject("due_on", LocalDate.class), point.getObject("agenda_item", Integer.class))).list();
  }

  private List<Minutes.Signature> signatures(CaseNumber session) {
    return db.sql("select * from minutes_signature where session = ? order by signed_at, account").param(session.value())
        .query((row, n) -> new Minutes.Signature(row.getString("account"), row.getTimestamp("signed_at").toInstant())).list();
  }

  static Sector sector(String name) {
    return name == null ? null : Sector.valueOf(name);
  }
}
