package org.sharaka.gatherings;

import java.math.BigDecimal;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes a training after its last day, with what its participants got out of it. */
@Service
@Transactional
public class CloseTraining {

  private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(100);

  private final Gatherings gatherings;
  private final Trainings trainings;
  private final Guests guests;
  private final TookPart tookPart;
  private final Chronicle chronicle;
  private final WorkingCalendar office;

  CloseTraining(Gatherings gatherings, Trainings trainings, Guests guests, TookPart tookPart, Chronicle chronicle, WorkingCalendar office) {
    this.gatherings = gatherings;
    this.trainings = trainings;
    this.guests = guests;
    this.tookPart = tookPart;
    this.chronicle = chronicle;
    this.office = office;
  }

  public void close(CaseNumber training, Trainings.Results results) {
    Gathering held = attended(training).held(office.today());
    between("preTest", results.preTest(), BigDecimal.ZERO, MOST_POINTS);
    between("postTest", results.postTest(), BigDecimal.ZERO, MOST_POINTS);
    between("satisfaction", results.satisfaction(), BigDecimal.ONE, BigDecimal.valueOf(5));
    gatherings.save(held);
    trainings.save(training, results);
    tookPart.record(held);
    chronicle.closed(held);
    Turnout turnout = guests.turnout(training);
    chronicle.publish(held, "held", Map.of("heads", turnout.heads(), "institutions", turnout.institutions()));
  }

  /** @throws org.sharaka.kernel.Refused before the last day, and when nobody came: that is no training held */
  public Gathering attended(CaseNumber training) {
    Gathering gathering = gatherings.lock(training);
    if (office.today().isBefore(gathering.arrangement().schedule().last())) {
      throw Refusal.of("gathering.notYet", Map.of("number", training.value())).thrown();
    }
    if (guests.turnout(training).heads() == 0) {
      throw Refusal.of("training.nobodyCame", Map.of("number", training.value())).thrown();
    }
    return gathering;
  }

  private static void between(String field, BigDecimal value, BigDecimal least, BigDecimal most) {
    if (value != null && (value.compareTo(least) < 0 || value.compareTo(most) > 0)) {
      throw Refusal.at(field, "training.outOfScale", Map.of("least", least, "most", most)).thrown();
    }
  }
}
