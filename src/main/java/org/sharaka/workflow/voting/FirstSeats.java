package org.sharaka.workflow.voting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.sharaka.dialogues.committee.Committee;
import org.sharaka.dialogues.committee.CommitteeRules;
import org.sharaka.dialogues.committee.SeatMember;
import org.sharaka.platform.Seed;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Seats the committee an installation begins with. */
@Component
@Order(30)
class FirstSeats implements Seed {

  private static final LocalDate FROM_THE_BEGINNING = LocalDate.of(2000, 1, 1);

  private final CommitteeRules rules;
  private final Committee committee;
  private final SeatMember seat;

  FirstSeats(CommitteeRules rules, Committee committee, SeatMember seat) {
    this.rules = rules;
    this.committee = committee;
    this.seat = seat;
  }

  @Override
  public void plant() {
    Map<String, Long> seated = new HashMap<>();
    committee.seats().forEach(known -> seated.put(known.account(), known.id()));
    rules.seats().stream().filter(first -> !seated.containsKey(first.account())).forEach(first -> seated.put(first.account(),
        seat.on(new SeatMember.Appointment(first.account(), first.constituency(), first.coChair(), seated.get(first.alternateOf()), FROM_THE_BEGINNING, null))));
  }
}
