package org.sharaka.guidelines;

import java.util.Map;
import org.sharaka.kernel.CurrentActor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands the amended draft to the legal reviewer. It must differ from what was decided on, and be whole. */
@Service
@Transactional
public class EnterAmendments {

  private final AdoptionFiles files;
  private final Guides guides;
  private final CurrentActor actor;
  private final JdbcClient db;

  EnterAmendments(AdoptionFiles files, Guides guides, CurrentActor actor, JdbcClient db) {
    this.files = files;
    this.guides = guides;
    this.actor = actor;
    this.db = db;
  }

  /** @param note which amendments were entered, and where */
  public void done(long id, String note) {
    AdoptionFile file = files.get(id);
    Guide guide = guides.get(file.guide());
    GuideText amended = guides.text(guide.latest().id());
    boolean same = Fingerprint.of(amended).equals(guide.version(file.version()).fingerprint());
    new TextRules().say(PlainText.of(note) == null, "note", "adoption.missing.note").bounded("note", note, TextRules.LONG)
        .say(same, null, "adoption.notAmended").say(!amended.gaps().isEmpty(), null, "adoption.parity", Map.of("count", amended.gaps().size()))
        .say(!guide.isStanding() && !amended.unfounded().isEmpty(), null, "adoption.evidence", Map.of("count", amended.unfounded().size())).check();
    db.sql("update adoption_file set amendment_note = ?, amended_by = ?, remarks = null where id = ?")
        .params(PlainText.of(note), actor.name(), id).update();
  }
}
