package org.sharaka.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.Refusal;

/**
 * What someone asks about their own data, and what became of it.
 *
 * @param token     opens the person's own page
 * @param number    {@code null} until the address is confirmed
 * @param pseudonym stands in the person's place once they are erased
 * @param identity  {@code null} before it was looked at; so is {@code decision}
 * @param done      what was done, in the words of whoever did it by hand; may be {@code null}
 * @param copyUntil the last day on which the copy of the data can be fetched, {@code null} while there is none
 */
public record PrivacyRequest(long id, String token, CaseNumber number, Asked asked, Instant confirmUntil, PrivacyStatus status, String pseudonym,
    Identity identity, Decision decision, String done, LocalDate copyUntil, long version) {

  /**
   * What was asked.
   *
   * @param email {@code null} once the person was erased; so are {@code words}
   */
  public record Asked(RightKind kind, String email, String words, Language language, Instant at) {}

  /** @param how {@code null} when it could not be proven */
  public record Identity(ProofKind how, String note, String by, Instant at) {}

  /**
   * What was decided.
   *
   * @param ground {@code null} when everything asked for is done
   * @param law    the articles it rests on
   */
  public record Decision(Outcome outcome, RefusalGround ground, String law, String explanation, String by, Instant at) {

    public boolean isGranted() {
      return outcome != Outcome.REFUSE;
    }
  }

  /** What can be decided. */
  public enum Outcome {GRANT, PARTLY, REFUSE}

  PrivacyRequest confirmed(CaseNumber given) {
    require(PrivacyStatus.UNCONFIRMED);
    return new PrivacyRequest(id, token, given, asked, confirmUntil, PrivacyStatus.IDENTITY, pseudonym, identity, decision, done, copyUntil, version);
  }

  PrivacyRequest identified(Identity found) {
    require(PrivacyStatus.IDENTITY);
    return new PrivacyRequest(id, token, number, asked, confirmUntil, found.how() == null ? PrivacyStatus.UNPROVEN : PrivacyStatus.SEARCH, pseudonym,
        found, decision, done, copyUntil, version);
  }

  PrivacyRequest searched() {
    require(PrivacyStatus.SEARCH);
    return at(PrivacyStatus.DECISION);
  }

  PrivacyRequest decided(Decision ruling) {
    require(PrivacyStatus.DECISION);
    return new PrivacyRequest(id, token, number, asked, confirmUntil, ruling.isGranted() ? PrivacyStatus.EXECUTION : PrivacyStatus.REFUSED, pseudonym,
        identity, ruling, done, copyUntil, version);
  }

  PrivacyRequest opened(LocalDate until) {
    require(PrivacyStatus.EXECUTION);
    return new PrivacyRequest(id, token, number, asked, confirmUntil, status, pseudonym, identity, decision, done, until, version);
  }

  PrivacyRequest carriedOut(String how) {
    require(PrivacyStatus.EXECUTION);
    return new PrivacyRequest(id, token, number, asked, confirmUntil, status, pseudonym, identity, decision, how, copyUntil, version);
  }

  PrivacyRequest settled() {
    return status == PrivacyStatus.EXECUTION ? at(PrivacyStatus.DONE) : this;
  }

  /** Whoever asked to be erased is not kept by the request itself either. */
  PrivacyRequest forgotten() {
    return new PrivacyRequest(id, token, number, new Asked(asked.kind(), null, null, asked.language(), asked.at()), confirmUntil, status, pseudonym,
        identity, decision, done, copyUntil, version);
  }

  /** @return whether the copy of the data can be fetched on that day */
  public boolean offersCopyOn(LocalDate day) {
    return copyUntil != null && !day.isAfter(copyUntil);
  }

  boolean erases() {
    return asked.kind() == RightKind.ERASE && decision != null && decision.isGranted();
  }

  private PrivacyRequest at(PrivacyStatus next) {
    return new PrivacyRequest(id, token, number, asked, confirmUntil, next, pseudonym, identity, decision, done, copyUntil, version);
  }

  void require(PrivacyStatus wanted) {
    if (status != wanted) {
      throw Refusal.of("privacy.status", Map.of("status", status.name())).thrown();
    }
  }
}
