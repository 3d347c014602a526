package org.sharaka.guidelines;

import java.sql.Types;
import java.util.Optional;
import org.sharaka.kernel.SearchText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes comments down. What is said again unchanged changes nothing; what is changed is open again. */
@Component
class CommentBook {

  private final JdbcClient db;
  private final Drafts drafts;

  CommentBook(JdbcClient db, Drafts drafts) {
    this.db = db;
    this.drafts = drafts;
  }

  /** @return whether anything is different now */
  boolean take(Contribution from, Said said) {
    Optional<Contribution.Spoken> earlier = said.clause() == null ? from.general() : from.on(said.clause());
    if (earlier.isEmpty()) {
      return !said.isNothing() && add(from, said);
    }
    if (said.isNothing()) {
      return db.sql("delete from guide_comment where id = ?").param(earlier.get().id()).update() > 0;
    }
    Contribution.Spoken before = earlier.get();
    return !said.isSame(before.kind(), before.body(), before.proposal()) && change(before.id(), said);
  }

  boolean add(Contribution from, Said said) {
    return written("""
        insert into guide_comment (contribution_id, round_id, clause_id, kind, body, proposal, search_text, saved_at)
        values (:contribution, :round, :clause, :kind, :body, :proposal, :search, :now)""", said)
        .param("contribution", from.id()).param("round", from.round()).param("clause", said.clause(), Types.BIGINT).update() > 0;
  }

  void saved(long contribution) {
    db.sql("update contribution set saved_at = ? where id = ?").params(drafts.now(), contribution).update();
  }

  private boolean change(long comment, Said said) {
    return written("""
        update guide_comment set kind = :kind, body = :body, proposal = :proposal, search_text = :search, saved_at = :now, revision = revision + 1,
               decision = null, reason_ar = null, reason_en = null, change_ar = null, change_en = null, decided_by = null, decided_at = null
        where id = :comment""", said).param("comment", comment).update() > 0;
  }

  private JdbcClient.StatementSpec written(String sql, Said said) {
    return db.sql(sql).param("kind", said.kind().name()).param("body", said.body(), Types.VARCHAR)
        .param("proposal", said.proposal(), Types.VARCHAR).param("now", drafts.now())
        .param("search", SearchText.fold(String.join(" ", said.body() == null ? "" : said.body(), said.proposal() == null ? "" : said.proposal())));
  }
}
