package org.sharaka.gatherings;

import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cancels a training that too few registered for, as long as those who did get notice of some working days. */
@Service
@Transactional
public class CancelTraining {

  private static final int NOTICE = 3;

  private final Gatherings gatherings;
  private final CancelGathering cancel;
  private final WorkingCalendar office;

  CancelTraining(Gatherings gatherings, CancelGathering cancel, WorkingCalendar office) {
    this.gatherings = gatherings;
    this.cancel = cancel;
    this.office = office;
  }

  public void cancel(CaseNumber training, LocalizedText reason) {
    withNotice(gatherings.get(training));
    cancel.cancel(training, reason);
  }

  void withNotice(Gathering training) {
    if (office.between(office.today(), training.arrangement().schedule().first()) < NOTICE) {
      throw Refusal.at("decision", "training.noticeTooShort", Map.of("days", NOTICE)).thrown();
    }
  }
}
