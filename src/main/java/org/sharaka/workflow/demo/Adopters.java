package org.sharaka.workflow.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.sharaka.guidelines.ConfirmUse;
import org.sharaka.guidelines.DeclareUse;
import org.sharaka.guidelines.Guide;
import org.sharaka.guidelines.Guides;
import org.sharaka.guidelines.IntendedUse;
import org.sharaka.kernel.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Once its guide is public, institutions of the story say what they mean to do with it; all but the last prove their address. */
@Component
class Adopters implements Bystander {

  private static final Duration A_WHILE = Duration.ofDays(12);

  private final Guides guides;
  private final DeclareUse declare;
  private final ConfirmUse confirm;
  private final JdbcClient db;
  private final Clock clock;

  Adopters(Guides guides, DeclareUse declare, ConfirmUse confirm, JdbcClient db, Clock clock) {
    this.guides = guides;
    this.declare = declare;
    this.confirm = confirm;
    this.db = db;
    this.clock = clock;
  }

  @Override
  public void look(Work work) {
    guides.ofProject(work.number()).filter(this::isKnownByNow).filter(guide -> work.counters().putIfAbsent("declared", 1) == null)
        .ifPresent(guide -> declare(work, guide));
  }

  private boolean isKnownByNow(Guide guide) {
    return guide.published().stream().anyMatch(version -> version.publishedAt().plus(A_WHILE).isBefore(clock.instant()));
  }

  private void declare(Work work, Guide guide) {
    List<Map<String, Object>> told = work.text().rows("uses");
    for (int i = 0; i < told.size(); i++) {
      Map<String, Object> use = told.get(i);
      String submission = guide.number() + "-" + i;
      declare.with(new DeclareUse.Declaration(guide.number(), submission, (String) use.get("institution"), (String) use.get("contact"), (String) use.get("email"),
          IntendedUse.Extent.valueOf((String) use.get("extent")), (String) use.get("scope"), (String) use.get("support"), use.get("named") != Boolean.FALSE, Language.AR));
      if (i < told.size() - 1) {
        confirm.of(db.sql("select token from intended_use where submission = ?").param(submission).query(String.class).single());
      }
    }
  }
}
