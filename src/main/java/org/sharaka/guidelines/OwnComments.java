package org.sharaka.guidelines;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What one person said about texts in consultations, for that person alone. */
@Service
@Transactional(readOnly = true)
public class OwnComments {

  private final JdbcClient db;

  /**
   * One comment.
   *
   * @param project     the case whose text it is about
   * @param disposition the answer to it, {@code null} while it waits for one; it is for the author to read once it was published
   */
  public record Line(CaseNumber project, LocalizedText title, CommentKind kind, String body, String proposal, Instant savedAt, Disposition disposition) {}

  OwnComments(JdbcClient db) {
    this.db = db;
  }

  /** The newest first. */
  public List<Line> of(long person) {
    return db.sql("""
        select c.*, f.number as home, f.title_ar, f.title_en from guide_comment c join contribution k on k.id = c.contribution_id
          join consultation_round r on r.id = c.round_id join guide g on g.number = r.guide join case_file f on f.number = coalesce(g.project, g.number)
        where k.person_id = ? order by c.id desc""").param(person)
        .query((row, n) -> new Line(new CaseNumber(row.getString("home")), new LocalizedText(row.getString("title_ar"), row.getString("title_en")),
            CommentKind.valueOf(row.getString("kind")), row.getString("body"), row.getString("proposal"), row.getTimestamp("saved_at").toInstant(),
            Comments.disposition(row))).list();
  }

  /** @return the ids of those who said something about the texts of a case */
  public Set<Long> authors(CaseNumber project) {
    return new HashSet<>(db.sql("""
        select distinct k.person_id from guide_comment c join contribution k on k.id = c.contribution_id
          join consultation_round r on r.id = c.round_id join guide g on g.number = r.guide
        where coalesce(g.project, g.number) = ? and k.person_id is not null""").param(project.value()).query(Long.class).list());
  }
}
