package org.sharaka.guidelines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Sector;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what someone said in a round. */
@Service
@Transactional(readOnly = true)
public class Contributions {

  private final JdbcClient db;

  /** How many were asked, how many answered. */
  public record Turnout(int invited, int answered, int byLetter) {}

  Contributions(JdbcClient db) {
    this.db = db;
  }

  /** @throws NotFound when nobody was given this link */
  public Contribution byToken(String token) {
    return find("token = ?", token).orElseThrow(() -> new NotFound("comment link"));
  }

  public Contribution get(long id) {
    return find("id = ?", id).orElseThrow(() -> new NotFound("contribution " + id));
  }

  public Turnout turnout(long round) {
    return db.sql("""
        select coalesce(sum(case when token is not null then 1 else 0 end), 0) as invited,
               coalesce(sum(case when token is not null and saved_at is not null then 1 else 0 end), 0) as answered,
               coalesce(sum(case when token is null then 1 else 0 end), 0) as letters
        from contribution where round_id = ?""").param(round)
        .query((row, n) -> new Turnout(row.getInt("invited"), row.getInt("answered"), row.getInt("letters"))).single();
  }

  Optional<Contribution> ofPerson(long round, long person) {
    return db.sql("select * from contribution where round_id = ? and person_id = ?").params(round, person).query(this::contribution).optional();
  }

  /** Finds it and keeps others from changing it until the transaction ends. */
  Contribution hold(String token) {
    return find("token = ? for update", token).orElseThrow(() -> new NotFound("comment link"));
  }

  private Optional<Contribution> find(String condition, Object value) {
    return db.sql("select * from contribution where " + condition).param(value).query(this::contribution).optional();
  }

  private Contribution contribution(ResultSet row, int n) throws SQLException {
    long id = row.getLong("id");
    Timestamp saved = row.getTimestamp("saved_at");
    Timestamp sent = row.getTimestamp("sent_at");
    String naming = row.getString("naming");
    return new Contribution(id, row.getLong("round_id"), row.getObject("person_id", Long.class), row.getString("token"), row.getString("name"),
        row.getString("organisation"), Sector.valueOf(row.getString("sector")), row.getBoolean("is_key"), Language.valueOf(row.getString("language")),
        naming == null ? null : Naming.valueOf(naming), saved == null ? null : saved.toInstant(), sent == null ? null : sent.toInstant(), spoken(id));
  }

  private List<Contribution.Spoken> spoken(long contribution) {
    return db.sql("select id, clause_id, kind, body, proposal from guide_comment where contribution_id = ? order by id").param(contribution)
        .query((row, n) -> new Contribution.Spoken(row.getLong("id"), row.getObject("clause_id", Long.class), CommentKind.valueOf(row.getString("kind")),
            row.getString("body"), row.getString("proposal"))).list();
  }
}
