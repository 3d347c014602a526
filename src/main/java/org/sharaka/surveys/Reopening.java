package org.sharaka.surveys;

import org.sharaka.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Draws the line under answers when a survey closes, and lifts it again when it is extended. Both are a few statements,
 * however many were asked.
 */
@Component
class Reopening {

  private final JdbcClient db;

  Reopening(JdbcClient db) {
    this.db = db;
  }

  /** Who began counts by the rule; who did not answer has not replied. */
  void close(Survey survey) {
    DispositionRule rule = survey.design().rule();
    db.sql("""
        update answer set counted = true where response_id in (
          select id from survey_response where survey_number = :survey and disposition = 'STARTED' and (all_required = true or share >= :partial))""")
        .param("partial", rule.partialFrom()).param("survey", survey.number().value()).update();
    db.sql("""
        update survey_response set disposition = case when all_required = true or share >= :complete then 'COMPLETE'
          when share >= :partial then 'PARTIAL' else 'BREAK_OFF' end
        where survey_number = :survey and disposition = 'STARTED'""")
        .param("complete", rule.completeFrom()).param("partial", rule.partialFrom()).param("survey", survey.number().value()).update();
    db.sql("""
        update invitation set disposition = (select r.disposition from survey_response r where r.invitation_id = invitation.id)
        where survey_number = :survey and disposition = 'STARTED'
          and exists (select 1 from survey_response r where r.invitation_id = invitation.id)""").param("survey", survey.number().value()).update();
    db.sql("update invitation set disposition = 'NO_REPLY' where survey_number = ? and disposition in ('QUEUED', 'SENT', 'STARTED')")
        .param(survey.number().value()).update();
  }

  /** Those who did not hand in may go on. */
  void reopen(CaseNumber number) {
    db.sql("update survey_response set disposition = 'STARTED' where survey_number = ? and mode = 'WEB' and submitted_at is null").param(number.value()).update();
    db.sql("""
        update invitation set disposition = 'STARTED' where survey_number = :survey and mode = 'WEB' and exists (
          select 1 from survey_response r where r.invitation_id = invitation.id and r.disposition = 'STARTED')""").param("survey", number.value()).update();
    db.sql("update invitation set disposition = 'SENT' where survey_number = ? and disposition = 'NO_REPLY' and mode is null").param(number.value()).update();
    db.sql("update answer set counted = false where response_id in (select id from survey_response where survey_number = ? and disposition = 'STARTED')")
        .param(number.value()).update();
  }

  /** Cuts the last tie between anonymous answers and those who began them. */
  void detach(CaseNumber number) {
    db.sql("update survey_response set invitation_id = null where survey_number = ? and invitation_id is not null").param(number.value()).update();
  }
}
