package org.sharaka.guidelines;

import java.sql.Types;
import java.util.List;
import java.util.stream.IntStream;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refusal;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** Writes the parts of a draft that is held. */
@Component
class Parts {

  private final JdbcClient db;
  private final JdbcTemplate batches;
  private final Drafts drafts;
  private final CurrentActor actor;

  Parts(JdbcClient db, JdbcTemplate batches, Drafts drafts, CurrentActor actor) {
    this.db = db;
    this.batches = batches;
    this.drafts = drafts;
    this.actor = actor;
  }

  /** Adds a part behind its last sibling. */
  long add(CaseNumber guide, long version, PartText text) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    db.sql("insert into guide_part (guide) values (:guide)").param("guide", guide.value()).update(key, "id");
    long part = key.getKey().longValue();
    worded(db.sql("""
        insert into guide_wording (version_id, part_id, chapter_id, position, title_ar, title_en, statement_ar, statement_en,
                                   guidance_ar, guidance_en, is_core, changed_at, changed_by)
        values (:version, :part, :chapter, :position, :titleAr, :titleEn, :statementAr, :statementEn, :guidanceAr, :guidanceEn, :core, :now, :actor)"""),
        text).param("version", version).param("part", part).param("position", end(version, text.chapter())).update();
    return part;
  }

  /** Changes a part as long as nobody else has since it was read; in another chapter it comes last. */
  void change(long version, long part, PartText text, int seen) {
    Long before = db.sql("select coalesce(chapter_id, 0) from guide_wording where version_id = ? and part_id = ?").params(version, part)
        .query(Long.class).optional().orElseThrow(() -> new NotFound("part " + part));
    int changed = worded(db.sql("""
        update guide_wording set chapter_id = :chapter, title_ar = :titleAr, title_en = :titleEn, statement_ar = :statementAr,
               statement_en = :statementEn, guidance_ar = :guidanceAr, guidance_en = :guidanceEn, is_core = :core,
               revision = revision + 1, changed_at = :now, changed_by = :actor
        where version_id = :version and part_id = :part and revision = :seen"""), text)
        .param("version", version).param("part", part).param("seen", seen).update();
    if (changed == 0) {
      throw Refusal.of("guide.changedMeanwhile").thrown();
    }
    if (text.chapter() != null && !before.equals(text.chapter())) {
      db.sql("update guide_wording set position = ? where version_id = ? and part_id = ?").params(end(version, text.chapter()), version, part).update();
    }
  }

  void remove(long version, long part) {
    db.sql("delete from guide_evidence where version_id = ? and part_id = ?").params(version, part).update();
    db.sql("delete from guide_wording where version_id = ? and part_id = ?").params(version, part).update();
  }

  void order(long version, List<Long> siblings) {
    List<Object[]> places = IntStream.range(0, siblings.size()).mapToObj(i -> new Object[] {i + 1, version, siblings.get(i)}).toList();
    batches.batchUpdate("update guide_wording set position = ? where version_id = ? and part_id = ?", places);
  }

  private int end(long version, Long chapter) {
    return db.sql("select coalesce(max(position), 0) + 1 from guide_wording where version_id = :version and "
        + (chapter == null ? "chapter_id is null" : "chapter_id = " + chapter)).param("version", version).query(Integer.class).single();
  }

  private JdbcClient.StatementSpec worded(JdbcClient.StatementSpec statement, PartText text) {
    return statement.param("chapter", text.chapter(), Types.BIGINT).param("core", text.core())
        .param("titleAr", text.title().ar()).param("titleEn", text.title().en(), Types.VARCHAR)
        .param("statementAr", text.statement().ar(), Types.VARCHAR).param("statementEn", text.statement().en(), Types.VARCHAR)
        .param("guidanceAr", text.guidance().ar(), Types.VARCHAR).param("guidanceEn", text.guidance().en(), Types.VARCHAR)
        .param("now", drafts.now()).param("actor", actor.name());
  }
}
