package org.sharaka.memberships;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refusal;

/** An organisation's way to membership and in it. Guards what may follow what; knows nothing of who asks. */
public final class Membership {

  private final CaseNumber number;
  private final long applicationId;
  private final String registrationKey;
  private final String nameKey;
  private final boolean publishName;
  private final long version;
  private MembershipStatus status;
  private MembershipKind kind;
  private Issue issue;
  private LocalDate termUntil;
  private Long organisationId;
  private boolean hasStatute;
  private boolean hasBoard;
  private Eligibility eligibility;
  private Talk talk;
  private Ruling ruling;
  private LocalDate memberSince;
  private Care care;

  /** @param reasons codes of the rules that fitted */
  public record Eligibility(EligibilityOutcome outcome, List<String> reasons) {

    static Eligibility of(String outcome, String reasons) {
      return outcome == null ? null : new Eligibility(EligibilityOutcome.valueOf(outcome), reasons == null || reasons.isBlank() ? List.of() : Arrays.asList(reasons.split(",")));
    }
  }

  /** What the secretariat found and asked, and what the applicant answered. */
  public record Talk(String verifiedBy, String note, String question, String answer) {

    static final Talk NONE = new Talk(null, null, null, null);
  }

  /**
   * What was decided and on what grounds.
   *
   * @param appeal what the applicant brought against it, {@code null} while nothing was
   */
  public record Ruling(String reason, String clauses, String by, Instant at, String appeal) {

    static final Ruling NONE = new Ruling(null, null, null, null, null);
  }

  /**
   * What a member is asked for from time to time.
   *
   * @param confirmedOn      when the organisation last confirmed what the register says of it
   * @param confirmAskedOn   when it was asked to confirm it anew, {@code null} while it need not
   * @param expiresOn        when its registration expires, {@code null} for never
   * @param renewalAskedOn   when it was asked to renew the registration
   * @param keptUntil        until when the secretariat lets it be although something is missing
   * @param missedMeetings   one after the other
   */
  public record Care(LocalDate confirmedOn, LocalDate confirmAskedOn, LocalDate expiresOn, LocalDate renewalAskedOn, LocalDate keptUntil, int missedMeetings) {

    static final int MOST_MISSED = 3;

    static Care from(LocalDate today, LocalDate expires) {
      return new Care(today, null, expires, null, null, 0);
    }

    Care confirmed(LocalDate today) {
      return new Care(today, null, expiresOn, renewalAskedOn, keptUntil, missedMeetings);
    }

    Care askedToConfirm(LocalDate today) {
      return new Care(confirmedOn, today, expiresOn, renewalAskedOn, keptUntil, missedMeetings);
    }

    Care renewed(LocalDate expires) {
      return new Care(confirmedOn, confirmAskedOn, expires, null, keptUntil, missedMeetings);
    }

    Care askedToRenew(LocalDate today) {
      return new Care(confirmedOn, confirmAskedOn, expiresOn, today, keptUntil, missedMeetings);
    }

    Care kept(LocalDate until) {
      return new Care(confirmedOn, confirmAskedOn, expiresOn, renewalAskedOn, until, 0);
    }

    Care met(boolean present) {
      return new Care(confirmedOn, confirmAskedOn, expiresOn, renewalAskedOn, keptUntil, present ? 0 : missedMeetings + 1);
    }
  }

  /** Everything about a membership, as it is stored. */
  record State(CaseNumber number, long applicationId, MembershipStatus status, MembershipKind kind, Issue issue, LocalDate termUntil, Long organisationId,
      String registrationKey, String nameKey, boolean publishName, boolean hasStatute, boolean hasBoard, Eligibility eligibility, Talk talk, Ruling ruling,
      LocalDate memberSince, Care care, long version) {}

  Membership(State state) {
    this.number = state.number();
    this.applicationId = state.applicationId();
    this.registrationKey = state.registrationKey();
    this.nameKey = state.nameKey();
    this.publishName = state.publishName();
    this.version = state.version();
    this.status = state.status();
    this.kind = state.kind();
    this.issue = state.issue();
    this.termUntil = state.termUntil();
    this.organisationId = state.organisationId();
    this.hasStatute = state.hasStatute();
    this.hasBoard = state.hasBoard();
    this.eligibility = state.eligibility();
    this.talk = state.talk();
    this.ruling = state.ruling();
    this.memberSince = state.memberSince();
    this.care = state.care();
  }

  void received(AttachmentKind paper) {
    if (paper == AttachmentKind.STATUTE) {
      hasStatute = true;
    } else {
      hasBoard = true;
    }
  }

  void judged(Eligibility found) {
    require(MembershipStatus.VERIFICATION);
    eligibility = found;
  }

  /** @param organisation the entry of the register it is the same as, {@code null} for a new one */
  void verified(String by, String note, Long organisation) {
    require(MembershipStatus.VERIFICATION);
    talk = new Talk(by, note, talk.question(), talk.answer());
    organisationId = organisation;
    status = MembershipStatus.COMMITTEE;
  }

  void asked(String by, String question) {
    require(MembershipStatus.VERIFICATION);
    talk = new Talk(by, talk.note(), question, null);
    status = MembershipStatus.INFO_REQUESTED;
  }

  void answered(String answer) {
    require(MembershipStatus.INFO_REQUESTED);
    talk = new Talk(talk.verifiedBy(), talk.note(), talk.question(), answer);
    status = MembershipStatus.VERIFICATION;
  }

  void lapsed() {
    require(MembershipStatus.INFO_REQUESTED);
    status = MembershipStatus.LAPSED;
  }

  /** Nothing was said yet that binds: the organisation enters by {@link #admitted}. */
  void approved(MembershipKind granted, Issue forIssue, LocalDate until, Ruling decided) {
    rule(decided);
    kind = granted;
    issue = granted == MembershipKind.ISSUE_MEMBER ? forIssue : null;
    termUntil = granted == MembershipKind.ISSUE_MEMBER ? until : null;
  }

  void refused(Ruling decided) {
    boolean first = status != MembershipStatus.APPEALED;
    rule(decided);
    status = first ? MembershipStatus.REFUSED : MembershipStatus.REJECTED;
  }

  /** The secretariat found that it cannot become a member; that too can be appealed against. */
  void ineligible(Ruling found) {
    require(MembershipStatus.VERIFICATION);
    if (eligibility == null || eligibility.outcome() != EligibilityOutcome.INELIGIBLE) {
      throw Refusal.at("outcome", "membership.notIneligible").thrown();
    }
    talk = new Talk(found.by(), found.reason(), talk.question(), talk.answer());
    ruling = found;
    status = MembershipStatus.REFUSED;
  }

  void appealed(String grounds) {
    require(MembershipStatus.REFUSED);
    ruling = new Ruling(ruling.reason(), ruling.clauses(), ruling.by(), ruling.at(), grounds);
    status = MembershipStatus.APPEALED;
  }

  /** The time to appeal is over. */
  void rejected() {
    require(MembershipStatus.REFUSED);
    status = MembershipStatus.REJECTED;
  }

  void admitted(long organisation, LocalDate today, LocalDate registrationExpires) {
    if (status != MembershipStatus.COMMITTEE && status != MembershipStatus.APPEALED) {
      throw wrong();
    }
    organisationId = organisation;
    memberSince = today;
    care = Care.from(today, registrationExpires);
    status = MembershipStatus.ACTIVE;
  }

  void cared(Care next) {
    require(MembershipStatus.ACTIVE);
    care = next;
  }

  void suspended() {
    require(MembershipStatus.ACTIVE);
    status = MembershipStatus.SUSPENDED;
  }

  void reinstated() {
    require(MembershipStatus.SUSPENDED);
    status = MembershipStatus.ACTIVE;
  }

  void resigned() {
    if (!status.isMember()) {
      throw wrong();
    }
    status = MembershipStatus.RESIGNED;
  }

  void ended() {
    require(MembershipStatus.ACTIVE);
    status = MembershipStatus.ENDED;
  }

  void withdrawn() {
    if (!status.isApplying()) {
      throw wrong();
    }
    status = MembershipStatus.WITHDRAWN;
  }

  private void rule(Ruling decided) {
    if (status != MembershipStatus.COMMITTEE && status != MembershipStatus.APPEALED) {
      throw wrong();
    }
    if (status == MembershipStatus.APPEALED && decided.by().equals(ruling.by())) {
      throw Refusal.of("membership.sameJudge").thrown();
    }
    ruling = new Ruling(decided.reason(), decided.clauses(), decided.by(), decided.at(), ruling.appeal());
  }

  private void require(MembershipStatus wanted) {
    if (status != wanted) {
      throw wrong();
    }
  }

  private RuntimeException wrong() {
    return Refusal.of("membership.status", Map.of("status", status.name())).thrown();
  }

  public CaseNumber number() {
    return number;
  }

  public MembershipStatus status() {
    return status;
  }

  public MembershipKind kind() {
    return kind;
  }

  public Issue issue() {
    return issue;
  }

  public LocalDate termUntil() {
    return termUntil;
  }

  /** The organisation's entry in the register, {@code null} until it is known. */
  public Long organisationId() {
    return organisationId;
  }

  public boolean has(AttachmentKind paper) {
    return paper == AttachmentKind.STATUTE ? hasStatute : hasBoard;
  }

  public Eligibility eligibility() {
    return eligibility;
  }

  public Talk talk() {
    return talk;
  }

  public Ruling ruling() {
    return ruling;
  }

  public LocalDate memberSince() {
    return memberSince;
  }

  public Care care() {
    return care;
  }

  State state() {
    return new State(number, applicationId, status, kind, issue, termUntil, organisationId, registrationKey, nameKey, publishName, hasStatute, hasBoard,
        eligibility, talk, ruling, memberSince, care, version);
  }
}
