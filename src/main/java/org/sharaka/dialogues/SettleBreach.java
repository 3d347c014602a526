package org.sharaka.dialogues;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was found about a reported breach of the charter. */
@Service
@Transactional
public class SettleBreach {

  private final Sidelights aside;
  private final Timeline timeline;
  private final CurrentActor actor;
  private final Clock clock;
  private final JdbcClient db;

  SettleBreach(Sidelights aside, Timeline timeline, CurrentActor actor, Clock clock, JdbcClient db) {
    this.aside = aside;
    this.timeline = timeline;
    this.actor = actor;
    this.clock = clock;
    this.db = db;
  }

  public void with(long breach, String finding) {
    TextRules rules = new TextRules();
    String found = rules.required("finding", finding, TextRules.REASON);
    rules.check();
    CaseNumber request = aside.breach(breach).request();
    db.sql("update request_breach set finding = ?, settled_by = ?, settled_at = ? where id = ?")
        .params(found, actor.name(), Timestamp.from(clock.instant()), breach).update();
    timeline.note(request, "request.breachSettled", Map.of());
  }
}
