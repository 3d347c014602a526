package org.sharaka.gatherings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Refusal;

/**
 * What sessions, events and trainings have in common: people are invited to be somewhere at some time, and it takes
 * place, is moved or called off.
 *
 * @param project     the case it serves, {@code null} when it stands alone
 * @param arrangement {@code null} until it was arranged
 * @param sequence    how often those invited were told of a change; calendars tell newer from older by it
 * @param moves       how often it was put off to other days
 * @param invitedAt   when the invitations went out first
 * @param reason      why it was moved or called off the last time
 */
public record Gathering(CaseNumber number, GatheringKind kind, CaseNumber project, LocalizedText title, LocalizedText purpose,
    Arrangement arrangement, GatheringStatus status, int sequence, int moves, Instant invitedAt, LocalizedText reason) {

  private static final int LONGEST_TITLE = 250;
  private static final int LONGEST_PURPOSE = 700;
  private static final int LONGEST_REASON = 500;
  private static final int MOST_MOVES_OF_A_SESSION = 1;

  static Gathering planned(CaseNumber number, CaseNumber project, LocalizedText title, LocalizedText purpose) {
    notLonger("title", title, LONGEST_TITLE);
    notLonger("purpose", purpose, LONGEST_PURPOSE);
    return new Gathering(number, GatheringKind.of(number), project, title, purpose, null, GatheringStatus.PLANNED, 0, 0, null, null);
  }

  /** @throws org.sharaka.kernel.Refused when invitations went out already or the time is past */
  Gathering arranged(Arrangement how, Instant now, ZoneId zone) {
    only(status == GatheringStatus.PLANNED, "gathering.arrangedAlready");
    inFuture(how.schedule(), now, zone);
    return with(how, status, sequence, moves, invitedAt, reason);
  }

  Gathering invited(Instant now) {
    only(arrangement != null, "gathering.notArranged");
    only(status.isOpen(), "gathering.over");
    return with(arrangement, GatheringStatus.INVITED, sequence, moves, invitedAt == null ? now : invitedAt, reason);
  }

  /** A session can be put off once; what fails again is replaced. */
  Gathering moved(Schedule to, LocalizedText why, Instant now, ZoneId zone) {
    only(status == GatheringStatus.INVITED, "gathering.notInvited");
    only(mayMove(), "session.movedBefore");
    inFuture(to, now, zone);
    notLonger("reason", why, LONGEST_REASON);
    return with(arrangement.on(to), GatheringStatus.RESCHEDULED, sequence + 1, moves + 1, invitedAt, why);
  }

  public boolean mayMove() {
    return kind != GatheringKind.SESSION || moves < MOST_MOVES_OF_A_SESSION;
  }

  Gathering at(Venue venue) {
    only(arrangement != null, "gathering.notArranged");
    only(status.isOpen(), "gathering.over");
    return with(arrangement.at(venue), status, wentOut() ? sequence + 1 : sequence, moves, invitedAt, reason);
  }

  Gathering held(LocalDate today) {
    begun(today);
    return with(arrangement, GatheringStatus.HELD, sequence, moves, invitedAt, reason);
  }

  Gathering heldInformally(LocalDate today) {
    begun(today);
    return with(arrangement, GatheringStatus.HELD_INFORMALLY, sequence, moves, invitedAt, reason);
  }

  /** What it was for will be done in another way. */
  Gathering replaced(LocalDate today) {
    begun(today);
    return with(arrangement, GatheringStatus.REPLACED, sequence, moves, invitedAt, reason);
  }

  Gathering cancelled(LocalizedText why) {
    only(status.isOpen(), "gathering.over");
    notLonger("reason", why, LONGEST_REASON);
    return with(arrangement, GatheringStatus.CANCELLED, wentOut() ? sequence + 1 : sequence, moves, invitedAt, why);
  }

  /** Its first day has come and invitations went out. */
  void begun(LocalDate today) {
    only(status == GatheringStatus.INVITED, "gathering.notInvited");
    only(!today.isBefore(arrangement.schedule().first()), "gathering.notYet");
  }

  /** One of its days has come and invitations went out. */
  void begunOn(LocalDate day, LocalDate today) {
    begun(today);
    only(!today.isBefore(day), "gathering.notYet");
  }

  /** Answers are taken from the invitation until the start. */
  public boolean takesAnswers(Instant now, ZoneId zone) {
    return (status == GatheringStatus.INVITED || status == GatheringStatus.RESCHEDULED) && now.isBefore(arrangement.schedule().start(zone));
  }

  /** People were told of it. */
  boolean wentOut() {
    return invitedAt != null;
  }

  /** The case whose story it belongs to: the project's, or its own. */
  public CaseNumber served() {
    return project == null ? number : project;
  }

  private static void inFuture(Schedule schedule, Instant now, ZoneId zone) {
    if (!schedule.start(zone).isAfter(now)) {
      throw Refusal.at("date", "schedule.past").thrown();
    }
  }

  private static void notLonger(String field, LocalizedText text, int longest) {
    if (text.ar().length() > longest || text.en().length() > longest) {
      throw Refusal.at(field, "gathering.tooLong", Map.of("longest", longest)).thrown();
    }
  }

  private void only(boolean allowed, String code) {
    if (!allowed) {
      throw Refusal.of(code, Map.of("number", number.value())).thrown();
    }
  }

  private Gathering with(Arrangement arrangement, GatheringStatus status, int sequence, int moves, Instant invitedAt, LocalizedText reason) {
    return new Gathering(number, kind, project, title, purpose, arrangement, status, sequence, moves, invitedAt, reason);
  }
}
