package org.sharaka.gatherings;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was published of sessions before it was put right. */
@Service
@Transactional
public class Errata {

  private final JdbcClient db;
  private final Publications publications;

  Errata(JdbcClient db, Publications publications) {
    this.db = db;
    this.publications = publications;
  }

  /** The newest first. */
  @Transactional(readOnly = true)
  public List<Erratum> of(CaseNumber session) {
    return db.sql("select * from former_publication where session = ? order by version desc").param(session.value())
        .query((row, n) -> new Erratum(row.getInt("version"), row.getString("sha256"), new LocalizedText(row.getString("note_ar"), row.getString("note_en")),
            row.getTimestamp("published_at").toInstant(), row.getTimestamp("corrected_at").toInstant())).list();
  }

  /** What everyone read before the version was put right. */
  @Transactional(readOnly = true)
  public Optional<Publication> former(CaseNumber session, int version) {
    List<Publication.Line> lines = db.sql("select * from former_line where session = ? and version = ? order by item").params(session.value(), version)
        .query(Publications::line).list();
    return publications.find(session).flatMap(now -> db.sql("select * from former_publication where session = ? and version = ?")
        .params(session.value(), version).query((row, n) -> now.with(new LocalizedText(row.getString("title_ar"), row.getString("title_en")),
            row.getString("summary"), row.getString("translation"), lines, version)).optional());
  }

  /** @return whether it still reads as it did when it was put right */
  @Transactional(readOnly = true)
  public boolean isIntact(CaseNumber session, Erratum erratum) {
    return former(session, erratum.version()).filter(publication -> publication.checksum().equals(erratum.sha256())).isPresent();
  }

  /** Puts what is out aside, as it is now. */
  void keep(Publication now, LocalizedText note, String by, Instant at) {
    String session = now.session().value();
    db.sql("""
        insert into former_publication (session, version, title_ar, title_en, summary, translation, published_at, sha256, note_ar, note_en, corrected_by, corrected_at)
        select p.session, p.version, p.title_ar, p.title_en, p.summary, p.translation,
          coalesce((select max(f.corrected_at) from former_publication f where f.session = p.session), p.published_at), :sha256, :ar, :en, :by, :at
        from minutes_publication p where p.session = :session""").param("sha256", now.checksum()).param("ar", note.ar()).param("en", note.en()).param("by", by).param("at", Timestamp.from(at))
        .param("session", session).update();
    db.sql("""
        insert into former_line (session, version, item, part, kind, sector, text)
        select session, cast(:version as int), item, part, kind, sector, text from published_line where session = :session""")
        .param("version", now.version()).param("session", session).update();
  }

  /** After names were taken out of what is kept. */
  void sealAnew(CaseNumber session, Erratum erratum) {
    db.sql("update former_publication set sha256 = ? where session = ? and version = ?")
        .params(former(session, erratum.version()).orElseThrow().checksum(), session.value(), erratum.version()).update();
  }
}
