package org.sharaka.guidelines;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.notifications.Mailing;
import org.sharaka.notifications.Outbox;
import org.sharaka.notifications.Recipient;
import org.sharaka.stakeholders.Register;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Prepares a reminder to those invited who have said nothing yet; to nobody once the round is over. Each wave is one mailing,
 * however often it is asked for.
 */
@Service
@Transactional
public class RemindToComment {

  private final Consultations consultations;
  private final Guides guides;
  private final Register register;
  private final PersonalLinks links;
  private final Outbox outbox;
  private final WorkingCalendar calendar;
  private final JdbcClient db;

  RemindToComment(Consultations consultations, Guides guides, Register register, PersonalLinks links, Outbox outbox, WorkingCalendar calendar,
      JdbcClient db) {
    this.consultations = consultations;
    this.guides = guides;
    this.register = register;
    this.links = links;
    this.outbox = outbox;
    this.calendar = calendar;
    this.db = db;
  }

  /** @return the id of the mailing */
  public long prepare(long roundId, int wave) {
    ConsultationRound round = consultations.get(roundId);
    Map<Long, String> silent = round.isOpen(calendar.today()) ? silent(roundId) : Map.of();
    List<Recipient> recipients = register.people(silent.keySet()).stream()
        .map(p -> Recipient.of(p, Map.of("link", links.comment(silent.get(p.id()), p.language())))).toList();
    Map<String, ?> facts = Map.of("title", guides.get(round.guide()).title(), "closes", links.moment(round.closesOn()));
    return outbox.prepare(Mailing.of("comment-reminder-" + roundId + "-" + wave, round.guide(), "comment.reminder", facts, recipients));
  }

  private Map<Long, String> silent(long round) {
    return db.sql("select person_id, token from contribution where round_id = ? and person_id is not null and token is not null and saved_at is null").param(round)
        .query((row, n) -> Map.entry(row.getLong("person_id"), row.getString("token"))).list().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
