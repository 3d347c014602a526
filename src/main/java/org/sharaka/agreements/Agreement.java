package org.sharaka.agreements;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refusal;

/** A memorandum or an agreement from the idea to the end of its term. Guards what may follow what, and who may not follow themselves. */
public final class Agreement {

  private final CaseNumber number;
  private final CaseNumber predecessor;
  private final long version;
  private Terms terms;
  private List<Party> parties;
  private AgreementStatus status;
  private LocalDate movedOn;
  private int textVersion;
  private String draftedBy;
  private String approvedBy;
  private Signature signature;
  private LocalDate endsOn;
  private boolean endAnnounced;
  private RenewalChoice renewal;
  private Notice notice;
  private Amendment amendment;
  private String reason;
  private String lesson;

  /** Everything about an agreement, as it is stored. The amendment is the one that is not over, {@code null} for none. */
  record Stored(CaseNumber number, CaseNumber predecessor, Terms terms, List<Party> parties, AgreementStatus status, LocalDate movedOn, int textVersion, String draftedBy,
      String approvedBy, Signature signature, LocalDate endsOn, boolean endAnnounced, RenewalChoice renewal, Notice notice, Amendment amendment, String reason, String lesson, long version) {

    static Stored proposed(CaseNumber number, Terms terms, List<Party> parties, LocalDate today) {
      return new Stored(number, null, terms, parties, AgreementStatus.IDEA, today, 0, null, null, null, null, false, null, null, null, null, null, 0);
    }

    static Stored renewing(CaseNumber number, Agreement before, LocalDate today) {
      return new Stored(number, before.number, before.terms, before.parties, AgreementStatus.DRAFT, today, 0, null, null, null, null, false, null, null, null, null, null, 0);
    }
  }

  Agreement(Stored stored) {
    this.number = stored.number();
    this.predecessor = stored.predecessor();
    this.terms = stored.terms();
    this.parties = List.copyOf(stored.parties());
    this.status = stored.status();
    this.movedOn = stored.movedOn();
    this.textVersion = stored.textVersion();
    this.draftedBy = stored.draftedBy();
    this.approvedBy = stored.approvedBy();
    this.signature = stored.signature();
    this.endsOn = stored.endsOn();
    this.endAnnounced = stored.endAnnounced();
    this.renewal = stored.renewal();
    this.notice = stored.notice();
    this.amendment = stored.amendment();
    this.reason = stored.reason();
    this.lesson = stored.lesson();
    this.version = stored.version();
  }

  void considered(boolean pursued, String why) {
    require(AgreementStatus.IDEA);
    reason = why;
    status = pursued ? AgreementStatus.DRAFT : AgreementStatus.DROPPED;
  }

  void drafted(Terms agreed, List<Party> between, String by) {
    require(AgreementStatus.DRAFT);
    terms = agreed;
    parties = List.copyOf(between);
    draftedBy = by;
    approvedBy = null;
    textVersion++;
    status = AgreementStatus.INTERNAL_REVIEW;
  }

  void reviewed(boolean accepted, String by) {
    require(AgreementStatus.INTERNAL_REVIEW);
    requireAnother(by);
    status = accepted ? AgreementStatus.NEGOTIATION : AgreementStatus.DRAFT;
  }

  void negotiated(NegotiationRound.Outcome outcome) {
    require(AgreementStatus.NEGOTIATION);
    status = switch (outcome) {
      case AGREED -> AgreementStatus.LEGAL_REVIEW;
      case ANOTHER_ROUND -> AgreementStatus.NEGOTIATION;
      case REDRAFT -> AgreementStatus.DRAFT;
      case FAILED -> AgreementStatus.DROPPED;
    };
  }

  void legallyReviewed(boolean sound, String by) {
    requireAnother(by);
    if (isAmended(Amendment.Stage.LEGAL_REVIEW)) {
      amendment = amendment.at(sound ? Amendment.Stage.APPROVAL : Amendment.Stage.DRAFT);
    } else {
      require(AgreementStatus.LEGAL_REVIEW);
      status = sound ? AgreementStatus.APPROVAL : AgreementStatus.DRAFT;
    }
  }

  /** Guards the consent that comes before an approval; nothing moves by it. */
  void consented(String by) {
    requireAnother(by);
    if (!isAmended(Amendment.Stage.APPROVAL)) {
      require(AgreementStatus.APPROVAL);
    }
  }

  void approved(String by) {
    consented(by);
    if (amendment != null) {
      amendment = amendment.approved(by);
    } else {
      approvedBy = by;
      status = AgreementStatus.READY_TO_SIGN;
    }
  }

  /** Legal consent or approval was not given, but may be given to a better text. */
  void returned(String by) {
    consented(by);
    backToDraft();
  }

  void refused(String why, String by) {
    consented(by);
    drop(why);
  }

  /** @param lastDay ignored by an amendment, which leaves the end of the term as it is */
  void signed(Signature given, LocalDate lastDay) {
    if (isAmended(Amendment.Stage.READY_TO_SIGN)) {
      textVersion++;
      amendment = amendment.signed(given, textVersion);
      backInForce();
    } else {
      require(AgreementStatus.READY_TO_SIGN);
      signature = given;
      endsOn = lastDay;
      status = AgreementStatus.SIGNED;
    }
  }

  /** What was approved is not signed after all. */
  void fellThrough(String why) {
    if (!isAmended(Amendment.Stage.READY_TO_SIGN)) {
      require(AgreementStatus.READY_TO_SIGN);
    }
    drop(why);
  }

  void activated() {
    require(AgreementStatus.SIGNED);
    status = AgreementStatus.ACTIVE;
  }

  void amendmentProposed(String what) {
    requireInForceAndUnnoticed();
    if (amendment != null) {
      throw Refusal.of("agreement.amending").thrown();
    }
    amendment = Amendment.proposed(what);
    status = AgreementStatus.AMENDING;
  }

  void amendmentDrafted(String text, String by) {
    if (!isAmended(Amendment.Stage.DRAFT)) {
      throw wrong();
    }
    amendment = amendment.drafted(text, by);
  }

  /** Its end is near. An agreement that is being amended stays so; the end comes all the same. */
  void expiring() {
    requireInForce();
    endAnnounced = true;
    status = status == AgreementStatus.AMENDING ? status : AgreementStatus.EXPIRING;
  }

  void renewalDecided(RenewalChoice choice) {
    requireInForceAndUnnoticed();
    if (choice == RenewalChoice.RENEW && terms.renewal() == RenewalRule.NOT_RENEWABLE) {
      throw Refusal.at("choice", "agreement.notRenewable").thrown();
    }
    renewal = choice;
  }

  void renewed() {
    end(AgreementStatus.RENEWED);
  }

  void expired() {
    end(AgreementStatus.EXPIRED);
  }

  void noticeGiven(Notice given) {
    requireInForceAndUnnoticed();
    notice = given;
  }

  void terminated() {
    if (notice == null) {
      throw wrong();
    }
    reason = notice.reason();
    end(AgreementStatus.TERMINATED);
  }

  void learned(String text) {
    if (!status.isOver()) {
      throw wrong();
    }
    lesson = text;
  }

  void moved(LocalDate today) {
    movedOn = today;
  }

  private void end(AgreementStatus how) {
    requireInForce();
    amendment = amendment == null ? null : amendment.at(Amendment.Stage.DROPPED);
    status = how;
  }

  private void backInForce() {
    status = endAnnounced ? AgreementStatus.EXPIRING : AgreementStatus.ACTIVE;
  }

  private void backToDraft() {
    if (amendment != null) {
      amendment = amendment.at(Amendment.Stage.DRAFT);
    } else {
      status = AgreementStatus.DRAFT;
    }
  }

  private void drop(String why) {
    if (amendment != null) {
      amendment = amendment.at(Amendment.Stage.DROPPED);
      backInForce();
    } else {
      reason = why;
      status = AgreementStatus.DROPPED;
    }
  }

  private boolean isAmended(Amendment.Stage stage) {
    return status == AgreementStatus.AMENDING && amendment != null && amendment.stage() == stage;
  }

  private void requireAnother(String by) {
    if (Objects.equals(amendment == null ? draftedBy : amendment.draftedBy(), by)) {
      throw Refusal.of("agreement.ownWork").thrown();
    }
  }

  private void requireInForceAndUnnoticed() {
    requireInForce();
    if (notice != null) {
      throw Refusal.of("agreement.noticed").thrown();
    }
  }

  private void requireInForce() {
    if (!status.isInForce()) {
      throw wrong();
    }
  }

  private void require(AgreementStatus wanted) {
    if (status != wanted) {
      throw wrong();
    }
  }

  private RuntimeException wrong() {
    return Refusal.of("agreement.status", Map.of("status", status.name())).thrown();
  }

  public CaseNumber number() {
    return number;
  }

  /** The one it renews, {@code null} for none. */
  public CaseNumber predecessor() {
    return predecessor;
  }

  public Terms terms() {
    return terms;
  }

  public List<Party> parties() {
    return parties;
  }

  public Optional<Party> partyOf(long organisation) {
    return parties.stream().filter(one -> one.organisationId() == organisation).findFirst();
  }

  public AgreementStatus status() {
    return status;
  }

  /** The day on which it took its last step. */
  public LocalDate movedOn() {
    return movedOn;
  }

  /** Counts the drafts that were handed on, and the amendments in force. */
  public int textVersion() {
    return textVersion;
  }

  public String draftedBy() {
    return draftedBy;
  }

  public String approvedBy() {
    return approvedBy;
  }

  /** {@code null} before it was signed. */
  public Signature signature() {
    return signature;
  }

  public LocalDate endsOn() {
    return endsOn;
  }

  /** {@code null} until it was decided. */
  public RenewalChoice renewal() {
    return renewal;
  }

  /** {@code null} while nobody gave notice. */
  public Notice notice() {
    return notice;
  }

  /** The one that is not over, {@code null} for none. */
  public Amendment amendment() {
    return amendment;
  }

  /** Why it was dropped or terminated. */
  public String reason() {
    return reason;
  }

  public String lesson() {
    return lesson;
  }

  Stored stored() {
    return new Stored(number, predecessor, terms, parties, status, movedOn, textVersion, draftedBy, approvedBy, signature, endsOn, endAnnounced, renewal, notice, amendment, reason,
        lesson, version);
  }
}
