package org.sharaka.surveys;

import java.util.List;
import org.sharaka.stakeholders.consent.ConsentPurpose;
import org.sharaka.stakeholders.consent.ConsentWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who withdraws the consent to take part in surveys has their answers deleted, as far as they can be found: not those handed
 * in without a name, nor those whose results are published already.
 */
@Component
class ForgetAnswers {

  private final JdbcClient db;
  private final Responses responses;

  ForgetAnswers(JdbcClient db, Responses responses) {
    this.db = db;
    this.responses = responses;
  }

  @EventListener
  void on(ConsentWithdrawn withdrawn) {
    if (withdrawn.purpose() != ConsentPurpose.SURVEY) {
      return;
    }
    List<Long> invitations = db.sql("""
        select i.id from invitation i join survey s on s.number = i.survey_number
        where i.person_id = ? and s.status in ('APPROVAL', 'APPROVED', 'OPEN', 'CLOSED')""").param(withdrawn.personId()).query(Long.class).list();
    if (!invitations.isEmpty()) {
      responses.delete(db.sql("select id from survey_response where invitation_id in (:ids)").param("ids", invitations).query(Long.class).list());
      db.sql("update invitation set disposition = 'OPTED_OUT', mode = 'WEB' where id in (:ids)").param("ids", invitations).update();
    }
  }
}
