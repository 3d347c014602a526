package org.sharaka.dialogues.intake;

import org.sharaka.kernel.WorkingCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Removes forms that nobody has touched for as long as they are kept, with their attachments. */
@Component
class ForgetDrafts {

  private final JdbcClient db;
  private final WorkingCalendar calendar;

  ForgetDrafts(JdbcClient db, WorkingCalendar calendar) {
    this.db = db;
    this.calendar = calendar;
  }

  @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT6H")
  @Transactional
  public void expired() {
    String which = " (select id from request_draft where expires_on < :today and state <> 'SUBMITTED')";
    db.sql("delete from draft_attachment where draft_id in" + which).param("today", calendar.today()).update();
    db.sql("delete from request_draft where id in" + which).param("today", calendar.today()).update();
  }
}
