package org.sharaka.dialogues.committee;

import java.time.LocalDate;
import java.util.Objects;
import org.sharaka.dialogues.Constituency;
import org.sharaka.kernel.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives somebody a seat in the committee, or makes them the alternate of one. Nobody holds two at a time. */
@Service
@Transactional
public class SeatMember {

  private final Committee committee;
  private final JdbcClient db;

  /** @param alternateOf the seat to step in for, {@code null} for a seat of its own */
  public record Appointment(String account, Constituency constituency, boolean coChair, Long alternateOf, LocalDate from, LocalDate until) {}

  SeatMember(Committee committee, JdbcClient db) {
    this.committee = committee;
    this.db = db;
  }

  public long on(Appointment appointment) {
    if (committee.seats().stream().anyMatch(seat -> seat.account().equals(appointment.account()))) {
      throw Refusal.at("account", "committee.seatedAlready").thrown();
    }
    if (appointment.alternateOf() != null && committee.seats().stream().noneMatch(seat -> standsIn(appointment, seat))) {
      throw Refusal.at("alternateOf", "committee.otherConstituency").thrown();
    }
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    db.sql("""
        insert into committee_seat (account, constituency, co_chair, alternate_of, seated_from, seated_until)
        values (:account, :constituency, :chair, :of, :from, :until)""")
        .param("account", appointment.account()).param("constituency", appointment.constituency().name()).param("chair", appointment.coChair())
        .param("of", appointment.alternateOf()).param("from", appointment.from()).param("until", appointment.until()).update(key, "id");
    return key.getKey().longValue();
  }

  /** An alternate speaks for the same constituency as the seat. */
  private static boolean standsIn(Appointment appointment, CommitteeSeat seat) {
    return Objects.equals(seat.id(), appointment.alternateOf()) && seat.constituency() == appointment.constituency();
  }
}
