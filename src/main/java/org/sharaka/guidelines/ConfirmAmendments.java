package org.sharaka.guidelines;

import java.sql.Types;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Confirms that the draft says what was decided, or sends it back with remarks. Not by who entered the amendments. */
@Service
@Transactional
public class ConfirmAmendments {

  private final AdoptionFiles files;
  private final CurrentActor actor;
  private final JdbcClient db;

  ConfirmAmendments(AdoptionFiles files, CurrentActor actor, JdbcClient db) {
    this.files = files;
    this.actor = actor;
    this.db = db;
  }

  public void of(long id, boolean confirmed, String remarks) {
    if (actor.name().equals(files.get(id).amendedBy())) {
      throw Refusal.of("adoption.ownAmendments").thrown();
    }
    new TextRules().say(!confirmed && PlainText.of(remarks) == null, "remarks", "adoption.missing.remarks")
        .bounded("remarks", remarks, TextRules.REASON).check();
    db.sql("update adoption_file set confirmed_by = :actor, remarks = :remarks where id = :id")
        .param("actor", confirmed ? actor.name() : null, Types.VARCHAR).param("remarks", PlainText.of(remarks), Types.VARCHAR).param("id", id).update();
  }
}
