package org.sharaka.guidelines;

import java.util.Map;
import org.sharaka.cases.Timeline;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts what was declared, now that its address is proved; it takes the place of what was declared from there before. */
@Service
@Transactional
public class ConfirmUse {

  private final IntendedUses uses;
  private final Timeline timeline;
  private final Drafts drafts;
  private final JdbcClient db;

  ConfirmUse(IntendedUses uses, Timeline timeline, Drafts drafts, JdbcClient db) {
    this.uses = uses;
    this.timeline = timeline;
    this.drafts = drafts;
    this.db = db;
  }

  public void of(String token) {
    IntendedUse use = uses.byToken(token);
    if (!use.isConfirmed()) {
      db.sql("""
          update intended_use set replaced_at = :now where guide = :guide and email = :email and replaced_at is null
          and (id < :id or id > :id and confirmed_at is not null)""").param("now", drafts.now()).param("guide", use.guide().value())
          .param("email", use.email()).param("id", use.id()).update();
      db.sql("update intended_use set confirmed_at = ? where id = ?").params(drafts.now(), use.id()).update();
      timeline.note(use.guide(), "guide.useDeclared", Map.of("extent", use.extent().name()));
    }
  }
}
