package org.sharaka.gatherings;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Sector;

/**
 * The minutes of a session. What happened is recorded first, the rapporteur makes a draft of it, those who were there may
 * comment, and whoever chairs approves: someone else than who wrote, both of two chairs. Approved minutes never change; what
 * was not said in them is an addendum.
 *
 * @param draftedBy     the account that submitted the draft; {@code revisedBy} the one that changed it last
 * @param commentsUntil until when those present may comment, {@code null} before the draft went round
 * @param remark        why the draft was returned the last time
 * @param signatures    who approved this text so far
 * @param sha256        the checksum of the approved minutes, {@code null} before
 */
public record Minutes(CaseNumber session, LocalTime began, LocalTime ended, String chair, String rapporteur, String summary, String nextMeeting,
    List<Point> points, Status status, String draftedBy, String revisedBy, Instant commentsUntil, String remark, List<Signature> signatures, String sha256) {

  /** How far minutes got. */
  public enum Status {RECORDED, DRAFTED, CIRCULATED, READY, RETURNED, APPROVED}

  /**
   * @param sector whose point it is, {@code null} when it is everyone's
   * @param owner  who does it until {@code due}, where it is an action
   * @param item   the number of the item of the agenda it belongs to, {@code null} for none
   */
  public record Point(PointKind kind, Sector sector, String text, String owner, LocalDate due, Integer item) {

    public Point {
      if (kind == PointKind.ACTION && owner == null) {
        throw Refusal.at("points", "minutes.actionWithoutOwner").thrown();
      }
    }

    public Point(PointKind kind, Sector sector, String text) {
      this(kind, sector, text, null, null, null);
    }
  }

  public record Signature(String account, Instant at) {}

  /** What was added after the approval. */
  public record Addendum(String text, String addedBy, Instant addedAt) {}

  public Minutes {
    points = List.copyOf(points);
    signatures = List.copyOf(signatures);
    if (!ended.isAfter(began)) {
      throw Refusal.at("ended", "minutes.backwards").thrown();
    }
  }

  static Minutes recorded(CaseNumber session, LocalTime began, LocalTime ended, String chair, String rapporteur, List<Point> points) {
    return new Minutes(session, began, ended, chair, rapporteur, null, null, points, Status.RECORDED, null, null, null, null, List.of(), null);
  }

  Minutes drafted(String rapporteur, String summary, String nextMeeting, List<Point> points, String by) {
    open();
    only(status == Status.RECORDED || status == Status.DRAFTED, "minutes.circulated");
    return new Minutes(session, began, ended, chair, rapporteur, summary, nextMeeting, points, Status.DRAFTED, by, null, null, null, List.of(), null);
  }

  Minutes circulated(Instant until) {
    only(status == Status.DRAFTED, "minutes.notDrafted");
    return with(Status.CIRCULATED, until, remark, signatures, null);
  }

  Minutes postponed(Duration by) {
    only(takesComments(), "minutes.notCirculated");
    return with(status, commentsUntil.plus(by), remark, signatures, null);
  }

  /** The time to comment is over. */
  Minutes heard() {
    only(status == Status.CIRCULATED, "minutes.notCirculated");
    return with(Status.READY, commentsUntil, remark, signatures, null);
  }

  /** The text after comments were weighed, or after it was returned; whoever approved the text before has to look again. */
  Minutes revised(String summary, String nextMeeting, List<Point> points, String by) {
    open();
    only(status == Status.READY || status == Status.RETURNED, "minutes.notCirculated");
    return new Minutes(session, began, ended, chair, rapporteur, summary, nextMeeting, points, Status.READY, draftedBy, by, commentsUntil, remark, List.of(), null);
  }

  Minutes returned(String why, String by) {
    reviewedBy(by);
    return with(Status.RETURNED, commentsUntil, why, List.of(), null);
  }

  /** @throws org.sharaka.kernel.Refused when the one who approves is one who wrote, or approved this text already */
  Minutes signed(String by, Instant at) {
    reviewedBy(by);
    only(signatures.stream().noneMatch(signature -> signature.account().equals(by)), "minutes.signedAlready");
    List<Signature> more = new ArrayList<>(signatures);
    more.add(new Signature(by, at));
    return with(status, commentsUntil, remark, more, null);
  }

  /** Everyone who has to approve has done so; from now on nothing changes. */
  Minutes sealed(String checksum) {
    only(status == Status.READY && !signatures.isEmpty(), "minutes.notCirculated");
    return with(Status.APPROVED, commentsUntil, remark, signatures, checksum);
  }

  public boolean isApproved() {
    return status == Status.APPROVED;
  }

  boolean takesComments() {
    return status == Status.CIRCULATED;
  }

  /** The rule a comment goes by is that of the point it is about; one about the whole goes by the strictest that lets it out at all. */
  Confidentiality rule(MinutesComment comment, Disclosure disclosure) {
    if (comment.point() != null && comment.point() <= points.size()) {
      return disclosure.of(points.get(comment.point() - 1).item());
    }
    return disclosure.has(Confidentiality.CHATHAM_HOUSE) ? Confidentiality.CHATHAM_HOUSE : disclosure.session();
  }

  boolean decides() {
    return points.stream().anyMatch(point -> point.kind() == PointKind.DECISION);
  }

  private void reviewedBy(String account) {
    open();
    only(status == Status.READY, "minutes.notCirculated");
    if (account.equals(draftedBy) || account.equals(revisedBy)) {
      throw Refusal.of("minutes.ownApproval").thrown();
    }
  }

  private void open() {
    only(!isApproved(), "minutes.approved");
  }

  private void only(boolean allowed, String code) {
    if (!allowed) {
      throw Refusal.of(code, Map.of("number", session.value())).thrown();
    }
  }

  private Minutes with(Status next, Instant until, String why, List<Signature> signed, String checksum) {
    return new Minutes(session, began, ended, chair, rapporteur, summary, nextMeeting, points, next, draftedBy, revisedBy, until, why, signed, checksum);
  }
}
