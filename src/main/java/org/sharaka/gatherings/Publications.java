package org.sharaka.gatherings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what was decided about the publication of minutes. What is out changes only by a correction, which leaves the earlier version where it was. */
@Service
@Transactional
public class Publications {

  private final JdbcClient db;
  private final JdbcTemplate batches;

  Publications(JdbcClient db, JdbcTemplate batches) {
    this.db = db;
    this.batches = batches;
  }

  @Transactional(readOnly = true)
  public Optional<Publication> find(CaseNumber session) {
    return db.sql("select * from minutes_publication where session = ?").param(session.value()).query(this::read).optional();
  }

  void save(Publication publication, String by, Instant at) {
    db.sql("delete from published_line where session = ?").param(publication.session().value()).update();
    db.sql("delete from minutes_publication where session = ? and published_at is null").param(publication.session().value()).update();
    db.sql("""
        insert into minutes_publication (session, scope, reason, explanation, title_ar, title_en, written_in, summary, translation, decided_by, decided_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(publication.session().value(), publication.scope().name(), publication.reason() == null ? null : publication.reason().name(),
            publication.explanation(), publication.title().ar(), publication.title().en(), publication.language().name(), publication.summary(),
            publication.translation(), by, Timestamp.from(at)).update();
    lines(publication);
  }

  void correct(Publication corrected) {
    db.sql("delete from published_line where session = ?").param(corrected.session().value()).update();
    db.sql("update minutes_publication set title_ar = ?, title_en = ?, summary = ?, translation = ?, version = ? where session = ?")
        .params(corrected.title().ar(), corrected.title().en(), corrected.summary(), corrected.translation(), corrected.version(), corrected.session().value()).update();
    lines(corrected);
  }

  private void lines(Publication publication) {
    List<Publication.Line> lines = publication.lines();
    batches.batchUpdate("insert into published_line (session, item, part, kind, sector, text) values (?, ?, ?, ?, ?, ?)",
        IntStream.range(0, lines.size()).mapToObj(i -> row(publication.session(), i, lines.get(i))).toList());
  }

  void translate(CaseNumber session, String translation) {
    db.sql("update minutes_publication set translation = ? where session = ? and published_at is null").params(translation, session.value()).update();
  }

  void out(CaseNumber session, Instant at) {
    db.sql("update minutes_publication set published_at = ? where session = ? and published_at is null").params(Timestamp.from(at), session.value()).update();
  }

  private static Object[] row(CaseNumber session, int item, Publication.Line line) {
    return new Object[] {session.value(), item, line.part().name(), line.kind() == null ? null : line.kind().name(),
        line.sector() == null ? null : line.sector().name(), line.text()};
  }

  private Publication read(ResultSet row, int n) throws SQLException {
    CaseNumber session = new CaseNumber(row.getString("session"));
    String reason = row.getString("reason");
    Timestamp out = row.getTimestamp("published_at");
    List<Publication.Line> lines = db.sql("select * from published_line where session = ? order by item").param(session.value())
        .query(Publications::line).list();
    return new Publication(session, Publication.Scope.valueOf(row.getString("scope")), reason == null ? null : Publication.Reason.valueOf(reason),
        row.getString("explanation"), new LocalizedText(row.getString("title_ar"), row.getString("title_en")), Language.valueOf(row.getString("written_in")),
        row.getString("summary"), row.getString("translation"), lines, out == null ? null : out.toInstant(),
        row.getInt("version"));
  }

  static Publication.Line line(ResultSet row, int n) throws SQLException {
    String kind = row.getString("kind");
    return new Publication.Line(Publication.Part.valueOf(row.getString("part")), kind == null ? null : PointKind.valueOf(kind),
        MinutesBook.sector(row.getString("sector")), row.getString("text"));
  }
}
