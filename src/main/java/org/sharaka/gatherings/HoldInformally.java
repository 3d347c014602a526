package org.sharaka.gatherings;

import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Goes on without a quorum: notes are taken, nothing is decided. Everyone who came has taken part all the same. */
@Service
@Transactional
public class HoldInformally {

  private final Gatherings gatherings;
  private final TookPart tookPart;
  private final Chronicle chronicle;
  private final WorkingCalendar office;

  HoldInformally(Gatherings gatherings, TookPart tookPart, Chronicle chronicle, WorkingCalendar office) {
    this.gatherings = gatherings;
    this.tookPart = tookPart;
    this.chronicle = chronicle;
    this.office = office;
  }

  public void hold(CaseNumber session) {
    Gathering held = gatherings.lock(session).heldInformally(office.today());
    gatherings.save(held);
    tookPart.record(held);
    chronicle.moved(held);
    chronicle.note(held, "heldInformally", Map.of());
  }
}
