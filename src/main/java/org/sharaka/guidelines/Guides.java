package org.sharaka.guidelines;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads guides and the wording of their versions. */
@Service
@Transactional(readOnly = true)
public class Guides {

  private static final String COVER = "select g.*, c.title_ar, c.title_en from guide g join case_file c on c.number = g.number where ";

  private final JdbcClient db;

  Guides(JdbcClient db) {
    this.db = db;
  }

  public Guide get(CaseNumber number) {
    return db.sql(COVER + "g.number = ?").param(number.value()).query(this::guide).optional().orElseThrow(() -> new NotFound(number));
  }

  public Optional<Guide> ofProject(CaseNumber project) {
    return db.sql(COVER + "g.project = ?").param(project.value()).query(this::guide).optional();
  }

  /** The charter of the platform itself. */
  public Optional<Guide> standing() {
    return db.sql(COVER + "g.standing is not null").query(this::guide).optional();
  }

  /** How many guides of projects the public may read. */
  public int published() {
    return db.sql("""
        select count(*) from guide g where g.withdrawn_at is null and g.project is not null
        and exists (select 1 from guide_version v where v.guide = g.number and v.published_at is not null)""").query(Integer.class).single();
  }

  public GuideText text(long version) {
    return Wordings.read(db, version);
  }

  /** Tells whether a frozen version still reads as it did when it was frozen. */
  public boolean isIntact(GuideVersion version) {
    return version.isDraft() || Fingerprint.of(text(version.id())).equals(version.fingerprint());
  }

  private Guide guide(ResultSet row, int n) throws SQLException {
    CaseNumber number = new CaseNumber(row.getString("number"));
    Timestamp withdrawn = row.getTimestamp("withdrawn_at");
    Guide.Withdrawal withdrawal = withdrawn == null ? null
        : new Guide.Withdrawal(withdrawn.toInstant(), new LocalizedText(row.getString("withdrawn_ar"), row.getString("withdrawn_en")));
    String project = row.getString("project");
    return new Guide(number, project == null ? null : new CaseNumber(project), GuideType.valueOf(row.getString("type")),
        new LocalizedText(row.getString("title_ar"), row.getString("title_en")), versions(number), withdrawal);
  }

  private List<GuideVersion> versions(CaseNumber number) {
    return db.sql("select * from guide_version where guide = ? order by id").param(number.value()).query(Guides::version).list();
  }

  private static GuideVersion version(ResultSet row, int n) throws SQLException {
    Timestamp frozen = row.getTimestamp("frozen_at");
    Timestamp published = row.getTimestamp("published_at");
    return new GuideVersion(row.getLong("id"), row.getString("label"), Milestone.valueOf(row.getString("milestone")),
        row.getTimestamp("opened_at").toInstant(), frozen == null ? null : frozen.toInstant(), row.getString("frozen_by"),
        row.getString("fingerprint"), adoption(row), published == null ? null : published.toInstant());
  }

  private static GuideVersion.Adoption adoption(ResultSet row) throws SQLException {
    Date adopted = row.getDate("adopted_on");
    return adopted == null ? null
        : new GuideVersion.Adoption(row.getObject("adopted_on", LocalDate.class), row.getObject("effective_on", LocalDate.class), row.getBoolean("binding"));
  }
}
