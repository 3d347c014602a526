package org.sharaka.dialogues;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refusal;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Settles who sits at the table; a later list replaces the earlier one. The applicant always has a seat, nobody more than two. */
@Service
@Transactional
public class FormGroup {

  private static final int MOST_SEATS_OF_ONE = 2;
  private static final Set<RequestStatus> WHILE = EnumSet.range(RequestStatus.COUNTERPART_INVITED, RequestStatus.SCHEDULED);

  private final Requests requests;
  private final Timeline timeline;
  private final JdbcTemplate batches;

  FormGroup(Requests requests, Timeline timeline, JdbcTemplate batches) {
    this.requests = requests;
    this.timeline = timeline;
    this.batches = batches;
  }

  /** @param imbalance {@code null} for a group in balance */
  public void of(CaseNumber number, List<Seat> seats, Imbalance imbalance) {
    DialogueRequest request = requests.lock(number);
    if (request.status() != RequestStatus.ACCEPTED && !WHILE.contains(request.status())) {
      throw Refusal.of("request.status", Map.of("number", number.value(), "status", request.status().name())).thrown();
    }
    check(request, seats);
    batches.update("delete from request_seat where request = ?", number.value());
    batches.batchUpdate("insert into request_seat (request, constituency, organisation_id, name) values (?, ?, ?, ?)",
        seats.stream().map(seat -> new Object[] {number.value(), seat.constituency().name(), seat.organisation(), seat.name()}).toList());
    timeline.publish(number, "request.groupFormed", Map.of("public", count(seats, Constituency.PUBLIC), "civil", count(seats, Constituency.CIVIL),
        "experts", count(seats, Constituency.EXPERT)));
    if (imbalance != null) {
      timeline.note(number, "request.groupUneven", Map.of("findings", imbalance.findings(), "reason", imbalance.reason()));
    }
  }

  private static void check(DialogueRequest request, List<Seat> seats) {
    Long applicant = request.identity().organisation();
    TextRules rules = new TextRules();
    rules.say(seats.stream().anyMatch(seat -> seat.constituency() == null || seat.name() == null || seat.name().isBlank()), "seats", "request.seatIncomplete");
    rules.say(seats.stream().filter(seat -> seat.organisation() != null).collect(Collectors.groupingBy(Seat::organisation, Collectors.counting())).values()
        .stream().anyMatch(places -> places > MOST_SEATS_OF_ONE), "seats", "request.tooManySeats");
    rules.say(applicant != null && seats.stream().noneMatch(seat -> applicant.equals(seat.organisation())), "seats", "request.applicantSeat");
    rules.check();
  }

  private static long count(List<Seat> seats, Constituency constituency) {
    return seats.stream().filter(seat -> seat.constituency() == constituency).count();
  }
}
