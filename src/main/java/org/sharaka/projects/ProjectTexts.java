package org.sharaka.projects;

import java.sql.Timestamp;
import java.time.Clock;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the texts of a project; writing one again replaces it, writing nothing takes it away. */
@Service
@Transactional
public class ProjectTexts {

  private final JdbcClient db;
  private final CurrentActor actor;
  private final Clock clock;

  ProjectTexts(JdbcClient db, CurrentActor actor, Clock clock) {
    this.db = db;
    this.actor = actor;
    this.clock = clock;
  }

  public void write(CaseNumber number, TextKind kind, String content) {
    db.sql("delete from project_text where project = ? and kind = ?").params(number.value(), kind.name()).update();
    if (content != null && !content.isBlank()) {
      db.sql("insert into project_text (project, kind, content, author, written_at) values (?, ?, ?, ?, ?)")
          .params(number.value(), kind.name(), content.strip(), actor.name(), Timestamp.from(clock.instant())).update();
    }
  }

  /** @return the text, empty when none was written */
  @Transactional(readOnly = true)
  public String read(CaseNumber number, TextKind kind) {
    return column(number, kind, "content");
  }

  /** @return the account that wrote it, empty when none did */
  @Transactional(readOnly = true)
  public String author(CaseNumber number, TextKind kind) {
    return column(number, kind, "author");
  }

  private String column(CaseNumber number, TextKind kind, String column) {
    return db.sql("select " + column + " from project_text where project = ? and kind = ?").params(number.value(), kind.name())
        .query(String.class).optional().orElse("");
  }
}
