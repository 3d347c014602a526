package org.sharaka.gatherings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
  private final Participants participants;
  private final TookPart tookPart;
  private final Chronicle chronicle;
  private final WorkingCalendar office;

  CloseTraining(Gatherings gatherings, Trainings trainings, Guests guests, Participants participants, TookPart tookPart, Chronicle chronicle, WorkingCalendar office) {
    this.gatherings = gatherings;
    this.trainings = trainings;
    this.guests = guests;
    this.participants = participants;
    this.tookPart = tookPart;
    this.chronicle = chronicle;
    this.office = office;
  }

  /** @param scores of those who were tested under their names; their average goes before a typed one */
  public void close(CaseNumber training, Trainings.Results results, List<Participants.Score> scores) {
    Gathering held = attended(training).held(office.today());
    between("preTest", results.preTest(), BigDecimal.ZERO, MOST_POINTS);
    between("postTest", results.postTest(), BigDecimal.ZERO, MOST_POINTS);
    between("satisfaction", results.satisfaction(), BigDecimal.ONE, BigDecimal.valueOf(5));
    gatherings.save(held);
    participants.save(training, ofThoseWhoCame(training, scores));
    trainings.save(training, new Trainings.Results(average(scores, Participants.Score::preTest).orElse(results.preTest()),
        average(scores, Participants.Score::postTest).orElse(results.postTest()), results.satisfaction()));
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

  private List<Participants.Score> ofThoseWhoCame(CaseNumber training, List<Participants.Score> scores) {
    Set<Long> came = participants.of(training).stream().map(Participant::guest).collect(Collectors.toSet());
    for (int i = 0; i < scores.size(); i++) {
      between("scores[" + i + "].preTest", scores.get(i).preTest(), BigDecimal.ZERO, MOST_POINTS);
      between("scores[" + i + "].postTest", scores.get(i).postTest(), BigDecimal.ZERO, MOST_POINTS);
      if (!came.contains(scores.get(i).guest())) {
        throw Refusal.at("scores", "training.scoreOfNobody").thrown();
      }
    }
    return scores.stream().filter(score -> score.preTest() != null || score.postTest() != null).toList();
  }

  private static Optional<BigDecimal> average(List<Participants.Score> scores, Function<Participants.Score, BigDecimal> test) {
    List<BigDecimal> points = scores.stream().map(test).filter(Objects::nonNull).toList();
    return points.stream().reduce(BigDecimal::add).map(sum -> sum.divide(BigDecimal.valueOf(points.size()), 2, RoundingMode.HALF_UP));
  }

  private static void between(String field, BigDecimal value, BigDecimal least, BigDecimal most) {
    if (value != null && (value.compareTo(least) < 0 || value.compareTo(most) > 0)) {
      throw Refusal.at(field, "training.outOfScale", Map.of("least", least, "most", most)).thrown();
    }
  }
}
