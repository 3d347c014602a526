package org.sharaka.gatherings;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Sector;

/**
 * The minutes of a session. What happened is recorded first, the rapporteur makes a draft of it, and someone else
 * approves. Approved minutes never change; a correction is an addendum.
 *
 * @param draftedBy  the account that submitted the draft
 * @param remark     why the draft was returned the last time
 */
public record Minutes(CaseNumber session, LocalTime began, LocalTime ended, String chair, String rapporteur, String summary, String nextMeeting,
    List<Point> points, Status status, String draftedBy, String remark, String approvedBy, Instant approvedAt) {

  /** How far minutes got. */
  public enum Status {RECORDED, DRAFTED, RETURNED, APPROVED}

  /** @param sector whose point it is, {@code null} when it is everyone's */
  public record Point(PointKind kind, Sector sector, String text) {}

  /** What was put right after the approval. */
  public record Addendum(String text, String addedBy, Instant addedAt) {}

  public Minutes {
    points = List.copyOf(points);
    if (!ended.isAfter(began)) {
      throw Refusal.at("ended", "minutes.backwards").thrown();
    }
  }

  static Minutes recorded(CaseNumber session, LocalTime began, LocalTime ended, String chair, String rapporteur, List<Point> points) {
    return new Minutes(session, began, ended, chair, rapporteur, null, null, points, Status.RECORDED, null, null, null, null);
  }

  Minutes drafted(String rapporteur, String summary, String nextMeeting, List<Point> points, String by) {
    open();
    return new Minutes(session, began, ended, chair, rapporteur, summary, nextMeeting, points, Status.DRAFTED, by, remark, null, null);
  }

  Minutes returned(String why, String by) {
    reviewedBy(by);
    return new Minutes(session, began, ended, chair, rapporteur, summary, nextMeeting, points, Status.RETURNED, draftedBy, why, null, null);
  }

  /** @throws org.sharaka.kernel.Refused when the one who approves is the one who wrote */
  Minutes approved(String by, Instant at) {
    reviewedBy(by);
    return new Minutes(session, began, ended, chair, rapporteur, summary, nextMeeting, points, Status.APPROVED, draftedBy, remark, by, at);
  }

  public boolean isApproved() {
    return status == Status.APPROVED;
  }

  boolean decides() {
    return points.stream().anyMatch(point -> point.kind() == PointKind.DECISION);
  }

  private void reviewedBy(String account) {
    open();
    if (status != Status.DRAFTED) {
      throw Refusal.of("minutes.notDrafted", Map.of("number", session.value())).thrown();
    }
    if (account.equals(draftedBy)) {
      throw Refusal.of("minutes.ownApproval").thrown();
    }
  }

  private void open() {
    if (isApproved()) {
      throw Refusal.of("minutes.approved", Map.of("number", session.value())).thrown();
    }
  }
}
