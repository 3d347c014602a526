package org.sharaka.guidelines.adherence;

import java.time.LocalDate;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refusal;

/** One organisation's adherence to the charter. It may be ended by the organisation at any time. */
public final class Adherence {

  private final CaseNumber number;
  private final long organisation;
  private final Intent intent;
  private final Declared declared;
  private State state;

  /** @param token the secret part of the link by which the representative confirms */
  public record Declared(String by, LocalDate on, String token) {}

  /**
   * How far it has come.
   *
   * @param confirmed   whether the representative confirmed it
   * @param reason      why it was refused
   * @param reportDueOn when the next report on a year is due
   */
  public record State(AdherenceStatus status, boolean confirmed, LocalDate registeredOn, String registeredBy, String reason, LocalDate reportDueOn,
      LocalDate endedOn, long version) {

    static final State NEW = new State(AdherenceStatus.DECLARED, false, null, null, null, null, null, 0);

    private State ended(AdherenceStatus how, LocalDate day) {
      return new State(how, confirmed, registeredOn, registeredBy, reason, null, day, version);
    }
  }

  Adherence(CaseNumber number, long organisation, Intent intent, Declared declared, State state) {
    this.number = number;
    this.organisation = organisation;
    this.intent = intent;
    this.declared = declared;
    this.state = state;
  }

  void confirm() {
    must(AdherenceStatus.DECLARED);
    state = new State(AdherenceStatus.CONFIRMED, true, null, null, null, null, null, state.version());
  }

  /** Nobody who declared it for the organisation registers it. */
  void accept(String by) {
    must(AdherenceStatus.CONFIRMED);
    if (by.equals(declared.by())) {
      throw Refusal.of("adherence.own").thrown();
    }
    state = new State(AdherenceStatus.CONFIRMED, true, null, by, null, null, null, state.version());
  }

  void register(LocalDate day) {
    must(AdherenceStatus.CONFIRMED);
    state = new State(AdherenceStatus.REGISTERED, true, day, state.registeredBy(), null, day.plusYears(1), null, state.version());
  }

  void refuse(String why, LocalDate day) {
    must(AdherenceStatus.CONFIRMED);
    if (why == null || why.isBlank()) {
      throw Refusal.at("reason", "adherence.missing.reason").thrown();
    }
    state = new State(AdherenceStatus.REFUSED, true, null, null, why.strip(), null, day, state.version());
  }

  void reported(LocalDate day) {
    must(AdherenceStatus.REGISTERED);
    state = new State(AdherenceStatus.REGISTERED, true, state.registeredOn(), state.registeredBy(), null, day.plusYears(1), null, state.version());
  }

  void drop(LocalDate day) {
    must(AdherenceStatus.DECLARED);
    state = state.ended(AdherenceStatus.UNCONFIRMED, day);
  }

  void lapse(LocalDate day) {
    must(AdherenceStatus.REGISTERED);
    state = state.ended(AdherenceStatus.LAPSED, day);
  }

  void withdraw(LocalDate day) {
    if (state.status().isOver()) {
      throw Refusal.of("adherence.over").thrown();
    }
    state = state.ended(AdherenceStatus.WITHDRAWN, day);
  }

  private void must(AdherenceStatus expected) {
    if (state.status() != expected) {
      throw Refusal.of("adherence.notThere", Map.of("status", state.status().name())).thrown();
    }
  }

  public CaseNumber number() {
    return number;
  }

  public long organisation() {
    return organisation;
  }

  public Intent intent() {
    return intent;
  }

  public Declared declared() {
    return declared;
  }

  public State state() {
    return state;
  }

  public AdherenceStatus status() {
    return state.status();
  }
}
