package org.sharaka.dialogues;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Refusal;

/** A request for dialogue on its way. Guards what may follow what; knows nothing of who asks. */
public final class DialogueRequest {

  static final int DAYS_TO_REOPEN = 60;

  private final Identity identity;
  private RequestStatus status;
  private RequestStatus paused;
  private Handling handling;
  private Instant acceptedAt;
  private LocalDate appealUntil;
  private boolean appealed;
  private LocalDate lapsedOn;
  private Merge merge;
  private DialogueFormat format;
  private Confidentiality confidentiality;
  private LocalDate sessionOn;
  private String exemption;
  private boolean left;
  private LocalizedText reason;

  /**
   * What is fixed from the beginning.
   *
   * @param organisation of the register, {@code null} for one that is not in it
   */
  public record Identity(CaseNumber number, LocalizedText title, Side side, RequestChannel channel, Long organisation, Instant submittedAt) {}

  DialogueRequest(Identity identity, RequestStatus status, Handling handling, Course course) {
    this.identity = identity;
    this.status = status;
    this.handling = handling;
    this.paused = course.paused();
    this.acceptedAt = course.acceptedAt();
    this.appealUntil = course.appealUntil();
    this.appealed = course.appealed();
    this.lapsedOn = course.lapsedOn();
    this.merge = course.merge();
    this.format = course.format();
    this.confidentiality = course.confidentiality();
    this.sessionOn = course.sessionOn();
    this.exemption = course.exemption();
    this.left = course.left();
    this.reason = course.reason();
  }

  static DialogueRequest submitted(Identity identity, Handling handling) {
    return new DialogueRequest(identity, RequestStatus.SUBMITTED, handling, Course.begins());
  }

  /** Takes a step that carries nothing with it. */
  void take(Step step) {
    only(step.startsAt(status));
    status = step.to();
  }

  void classify(Handling how) {
    only(status.isActive());
    handling = how;
  }

  void confirmUrgency() {
    only(status.isActive());
    handling = handling.urgent();
  }

  void lapse(LocalDate today) {
    take(Step.LAPSE);
    lapsedOn = today;
  }

  /** A closed file is opened again when the answer comes after all, but not for ever. */
  void reopen(LocalDate today) {
    only(Step.REOPEN.startsAt(status));
    if (today.isAfter(lapsedOn.plusDays(DAYS_TO_REOPEN))) {
      throw Refusal.of("request.lapsedTooLong", Map.of("days", DAYS_TO_REOPEN)).thrown();
    }
    take(Step.REOPEN);
    lapsedOn = null;
  }

  void proposeMerge(CaseNumber into) {
    only(Step.MERGE.startsAt(status));
    if (into.equals(number())) {
      throw Refusal.at("into", "request.mergeIntoItself").thrown();
    }
    merge = new Merge(into, Merge.Answer.ASKED);
  }

  void answerMerge(boolean agreed) {
    only(Step.MERGE.startsAt(status) && merge != null && merge.answer() == Merge.Answer.ASKED);
    merge = merge.answered(agreed);
  }

  void merge() {
    only(Step.MERGE.startsAt(status) && merge != null && merge.answer() == Merge.Answer.AGREED);
    take(Step.MERGE);
  }

  void accept(Instant now) {
    take(Step.ACCEPT);
    acceptedAt = now;
    appealUntil = null;
  }

  /** @param until the last day to appeal; after an appeal there is no second one */
  void reject(LocalDate until) {
    take(Step.REJECT);
    appealUntil = appealed ? null : until;
  }

  void appeal(LocalDate today) {
    only(Step.APPEAL.startsAt(status));
    if (appealed || appealUntil == null) {
      throw Refusal.of("request.appealedBefore").thrown();
    }
    if (today.isAfter(appealUntil)) {
      throw Refusal.of("request.appealTooLate", Map.of("until", appealUntil)).thrown();
    }
    take(Step.APPEAL);
    appealed = true;
  }

  /**
   * While some have not answered it waits for them; after that one yes is enough, and silence is never taken for one. What is
   * answered while the request rests counts when it goes on.
   */
  void countReplies(Collection<CounterpartReply> replies) {
    only(Step.INVITE.startsAt(status == RequestStatus.SUSPENDED ? paused : status));
    RequestStatus counted = replies.contains(CounterpartReply.NONE) ? RequestStatus.COUNTERPART_INVITED
        : replies.stream().anyMatch(CounterpartReply::comes) ? RequestStatus.COUNTERPART_ACCEPTED
        : replies.contains(CounterpartReply.NO_REPLY) ? RequestStatus.NO_REPLY : RequestStatus.COUNTERPART_DECLINED;
    if (status == RequestStatus.SUSPENDED) {
      paused = counted;
    } else {
      status = counted;
    }
  }

  void choose(DialogueFormat how, Confidentiality rule) {
    only(status == RequestStatus.IN_PREPARATION || status == RequestStatus.SCHEDULED);
    format = how;
    confidentiality = rule;
  }

  void schedule(LocalDate day) {
    take(Step.SCHEDULE);
    sessionOn = day;
  }

  /** What is exchanged in writing is documented without a meeting. */
  void document() {
    if (format == DialogueFormat.WRITTEN_EXCHANGE && status == RequestStatus.IN_PREPARATION) {
      status = RequestStatus.DOCUMENTED;
    } else {
      take(Step.DOCUMENT);
    }
  }

  void exempt(String why) {
    only(Step.PUBLISH.startsAt(status));
    exemption = why;
  }

  void follow() {
    only(Step.FOLLOW.startsAt(status) || isExempt());
    status = RequestStatus.FOLLOW_UP;
  }

  /** Never while minutes are neither published nor exempted from it. */
  void close() {
    if (status == RequestStatus.HELD || status == RequestStatus.DOCUMENTED && !isExempt()) {
      throw Refusal.of("request.unpublished", Map.of("number", number().value())).thrown();
    }
    only(Step.CLOSE.startsAt(status) || isExempt());
    status = RequestStatus.CLOSED;
  }

  /** After the dialogue to withdraw means to leave; what was said is documented all the same. */
  void withdraw(LocalizedText why) {
    only(status.isActive() && !left);
    RequestStatus standing = standing();
    if (standing.isAfterDialogue()) {
      left = true;
    } else {
      paused = standing;
      status = RequestStatus.WITHDRAWN;
      reason = why;
    }
  }

  /** Somebody else goes on with it; after a withdrawal it stands again where it stood. */
  void takeOver() {
    only(status.isActive() || mayBeTakenOver());
    if (status == RequestStatus.WITHDRAWN) {
      resumeFrom();
    }
  }

  /** Nobody took it over. */
  void letWithdrawalStand() {
    only(mayBeTakenOver());
    paused = null;
  }

  void suspend(LocalizedText why) {
    only(status.isActive() && status != RequestStatus.SUSPENDED);
    paused = status;
    status = RequestStatus.SUSPENDED;
    reason = why;
  }

  void resume() {
    only(status == RequestStatus.SUSPENDED);
    resumeFrom();
  }

  private void resumeFrom() {
    status = paused;
    paused = null;
    reason = null;
  }

  void requireNobodyComes() {
    only(status == RequestStatus.COUNTERPART_DECLINED || status == RequestStatus.NO_REPLY);
  }

  void requireActive() {
    only(status.isActive());
  }

  void cancel(LocalizedText why) {
    only(status.isActive());
    status = RequestStatus.CANCELLED;
    reason = why;
  }

  /** The status, or during a pause the one it was paused in. */
  public RequestStatus standing() {
    return paused == null ? status : paused;
  }

  /** It was accepted once, so everyone may know of it. */
  public boolean isPublic() {
    return acceptedAt != null;
  }

  /** It was withdrawn, and whoever asked too may still go on with it. */
  public boolean mayBeTakenOver() {
    return status == RequestStatus.WITHDRAWN && paused != null;
  }

  public boolean mayBeAppealed(LocalDate today) {
    return status == RequestStatus.REJECTED && appealUntil != null && !today.isAfter(appealUntil);
  }

  public boolean isAskedToMerge() {
    return merge != null && merge.answer() == Merge.Answer.ASKED && Step.MERGE.startsAt(status);
  }

  private boolean isExempt() {
    return status == RequestStatus.DOCUMENTED && exemption != null;
  }

  private void only(boolean allowed) {
    if (!allowed) {
      throw Refusal.of("request.status", Map.of("number", number().value(), "status", status.name())).thrown();
    }
  }

  public CaseNumber number() {
    return identity.number();
  }

  public LocalizedText title() {
    return identity.title();
  }

  public Identity identity() {
    return identity;
  }

  public RequestStatus status() {
    return status;
  }

  public Handling handling() {
    return handling;
  }

  public Course course() {
    return new Course(paused, acceptedAt, appealUntil, appealed, lapsedOn, merge, format, confidentiality, sessionOn, exemption, left, reason);
  }
}
