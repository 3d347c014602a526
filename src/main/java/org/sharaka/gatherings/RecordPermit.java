package org.sharaka.gatherings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the permit to hold a gathering, so that people can be invited. */
@Service
@Transactional
public class RecordPermit {

  private static final int LONGEST_NUMBER = 100;
  private static final int LONGEST_NAME = 200;

  private final Gatherings gatherings;
  private final Permits permits;
  private final Chronicle chronicle;
  private final WorkingCalendar office;
  private final Clock clock;

  RecordPermit(Gatherings gatherings, Permits permits, Chronicle chronicle, WorkingCalendar office, Clock clock) {
    this.gatherings = gatherings;
    this.permits = permits;
    this.chronicle = chronicle;
    this.office = office;
    this.clock = clock;
  }

  public void record(CaseNumber number, String permit, String issuedBy, LocalDate issuedOn) {
    Gathering gathering = gatherings.lock(number);
    if (!gathering.arrangement().schedule().start(office.zone()).isAfter(clock.instant())) {
      throw Refusal.of("permit.tooLate", Map.of("number", number.value())).thrown();
    }
    if (issuedOn != null && issuedOn.isAfter(office.today())) {
      throw Refusal.at("permitOn", "permit.future").thrown();
    }
    permits.keep(number, new Permit(new Typed("permitNumber", permit).required(LONGEST_NUMBER), new Typed("permitBy", issuedBy).required(LONGEST_NAME), issuedOn));
    chronicle.note(gathering, "permitted", Map.of("permit", permit));
  }
}
