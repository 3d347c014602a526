package org.sharaka.guidelines;

import org.sharaka.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the adoption file of a guide; while one is open it answers with that. */
@Service
@Transactional
public class OpenAdoptionFile {

  private final AdoptionFiles files;
  private final Drafts drafts;
  private final JdbcClient db;

  OpenAdoptionFile(AdoptionFiles files, Drafts drafts, JdbcClient db) {
    this.files = files;
    this.drafts = drafts;
    this.db = db;
  }

  /** @return the id of the file */
  public long of(CaseNumber guide) {
    return files.latest(guide).filter(f -> !f.isClosed()).map(AdoptionFile::id).orElseGet(() -> open(guide));
  }

  private long open(CaseNumber guide) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    db.sql("insert into adoption_file (guide, opened_at) values (:guide, :now)").param("guide", guide.value()).param("now", drafts.now())
        .update(key, "id");
    return key.getKey().longValue();
  }
}
