package org.sharaka.stakeholders.mandates;

import java.time.LocalDate;
import org.sharaka.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Appoints a new lead in the place of the present one, whose mandate ends the day before. */
@Service
@Transactional
public class ReplaceLead {

  private final Mandates mandates;
  private final EnterMandate enter;
  private final EndMandate end;

  ReplaceLead(Mandates mandates, EnterMandate enter, EndMandate end) {
    this.mandates = mandates;
    this.enter = enter;
    this.end = end;
  }

  /** @return the new mandate's id */
  public long handle(EnterMandate.Appointment successor, String why) {
    LocalDate from = successor.firstDay();
    if (from == null) {
      throw Refusal.at("firstDay", "mandate.firstDay").thrown();
    }
    mandates.history(successor.organisation()).stream()
        .filter(m -> m.role() == MandateRole.LEAD && m.firstDay().isBefore(from) && m.overlaps(from, successor.lastDay())).findFirst()
        .ifPresent(lead -> end.handle(lead.id(), from.minusDays(1), why));
    return enter.handle(successor);
  }
}
