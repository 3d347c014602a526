package org.sharaka.stakeholders.mandates;

import java.sql.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sharaka.cases.PersonalTexts;
import org.sharaka.kernel.DataSubject;
import org.sharaka.kernel.PersonalData;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom someone acts for. Their mandates end at once, and with them their account; that there were any stays in the register. */
@Component
@Transactional
class MandatePersonalData implements PersonalData {

  private static final String WHY = "محو بيانات صاحبه بناءً على طلبه";

  private final JdbcClient db;
  private final EndMandate end;
  private final PersonalTexts texts;
  private final WorkingCalendar calendar;

  MandatePersonalData(JdbcClient db, EndMandate end, PersonalTexts texts, WorkingCalendar calendar) {
    this.db = db;
    this.end = end;
    this.texts = texts;
    this.calendar = calendar;
  }

  @Override
  public String area() {
    return "mandates";
  }

  @Override
  public Set<String> tables() {
    return Set.of("mandate");
  }

  @Override
  public List<Held> of(DataSubject subject) {
    return subject.people().isEmpty() ? List.of() : db.sql("""
        select m.*, o.name_ar from mandate m join organisation o on o.id = m.organisation_id where m.person_id in (:people) order by m.id""")
        .param("people", subject.people()).query((row, n) -> new Held("mandate", null, row.getDate("first_day").toLocalDate().atStartOfDay(calendar.zone()).toInstant(),
            Map.of("organisation", row.getString("name_ar"), "role", row.getString("role"), "account", row.getString("account")))).list();
  }

  @Override
  public int forget(DataSubject subject) {
    if (subject.people().isEmpty()) {
      return texts.clean(tables(), subject);
    }
    List<Long> inForce = db.sql("select id from mandate where person_id in (:people) and (last_day is null or last_day >= :today)")
        .param("people", subject.people()).param("today", Date.valueOf(calendar.today())).query(Long.class).list();
    inForce.forEach(id -> end.handle(id, calendar.today().minusDays(1), WHY));
    int letters = db.sql("update mandate set letter = null where letter is not null and person_id in (:people)").param("people", subject.people()).update();
    return inForce.size() + letters + texts.clean(tables(), subject);
  }
}
