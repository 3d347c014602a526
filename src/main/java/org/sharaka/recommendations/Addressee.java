package org.sharaka.recommendations;

import java.time.LocalDate;
import java.util.Map;
import org.sharaka.kernel.Refusal;

/** An organisation a recommendation is addressed to: what it answered and how far its work is. */
public final class Addressee {

  private final Long id;
  private final long organisationId;
  private AddresseeState state;
  private LocalDate askedOn;
  private Answer answer;
  private LocalDate nextReportOn;
  private int percent;
  private Progress progress;

  /** Everything about an addressee, as it is stored; without an id before it was. */
  record Stored(Long id, long organisationId, AddresseeState state, LocalDate askedOn, Answer answer, LocalDate nextReportOn, int percent, Progress progress) {

    static Stored named(long organisation) {
      return new Stored(null, organisation, AddresseeState.NAMED, null, null, null, 0, null);
    }
  }

  Addressee(Stored stored) {
    this.id = stored.id();
    this.organisationId = stored.organisationId();
    this.state = stored.state();
    this.askedOn = stored.askedOn();
    this.answer = stored.answer();
    this.nextReportOn = stored.nextReportOn();
    this.percent = stored.percent();
    this.progress = stored.progress();
  }

  void asked(LocalDate today) {
    require(AddresseeState.NAMED);
    askedOn = today;
    state = AddresseeState.ASKED;
  }

  void answered(Answer given) {
    require(AddresseeState.ASKED);
    answer = given;
    state = given.kind().isAccepting() ? AddresseeState.PLANNING : given.kind() == AnswerKind.NO_REPLY ? AddresseeState.SILENT : AddresseeState.DECLINED;
  }

  void planned(LocalDate firstReport) {
    require(AddresseeState.PLANNING);
    nextReportOn = firstReport;
    progress = Progress.NOT_STARTED;
    state = AddresseeState.WORKING;
  }

  void reported(Progress reached, int share, LocalDate nextReport) {
    require(AddresseeState.WORKING);
    progress = reached;
    percent = share;
    nextReportOn = nextReport;
    state = reached == Progress.IMPLEMENTED ? AddresseeState.CLAIMED : reached.isEnd() ? AddresseeState.LEAVING : AddresseeState.WORKING;
  }

  void verified() {
    require(AddresseeState.CLAIMED);
    state = AddresseeState.VERIFIED;
  }

  /** The evidence did not convince, or the reasons to give up did not: the work goes on. */
  void returned(LocalDate nextReport) {
    if (state != AddresseeState.CLAIMED && state != AddresseeState.LEAVING) {
      throw wrong();
    }
    progress = Progress.IN_PROGRESS;
    nextReportOn = nextReport;
    state = AddresseeState.WORKING;
  }

  void released() {
    require(AddresseeState.LEAVING);
    state = progress == Progress.SUPERSEDED ? AddresseeState.SUPERSEDED : AddresseeState.ABANDONED;
  }

  /** Begins anew; what was said before stays in the history of the case. */
  void renewed() {
    state = AddresseeState.NAMED;
    askedOn = null;
    answer = null;
    nextReportOn = null;
    percent = 0;
    progress = null;
  }

  private void require(AddresseeState wanted) {
    if (state != wanted) {
      throw wrong();
    }
  }

  private RuntimeException wrong() {
    return Refusal.of("recommendation.turn", Map.of("state", state.name())).thrown();
  }

  public long id() {
    return id;
  }

  public long organisationId() {
    return organisationId;
  }

  public AddresseeState state() {
    return state;
  }

  public LocalDate askedOn() {
    return askedOn;
  }

  /** {@code null} until there is one. */
  public Answer answer() {
    return answer;
  }

  public LocalDate nextReportOn() {
    return nextReportOn;
  }

  public int percent() {
    return percent;
  }

  /** {@code null} before a plan was written. */
  public Progress progress() {
    return progress;
  }

  public boolean accepts() {
    return answer != null && answer.kind().isAccepting();
  }

  Stored stored() {
    return new Stored(id, organisationId, state, askedOn, answer, nextReportOn, percent, progress);
  }
}
