package org.sharaka.gatherings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refusal;

/**
 * A paper that someone wants to present at a forum.
 *
 * @param author      the name of whoever handed it in
 * @param institution as typed, {@code null} for none
 * @param gist        its abstract
 * @param item        the session of the programme it was accepted for, {@code null} otherwise
 * @param reason      why it was declined, {@code null} otherwise
 */
public record ForumPaper(long id, CaseNumber event, String author, String institution, String title, String gist, Instant submittedAt, Status status,
    Integer item, String reason, String decidedBy, List<Review> reviews) {

  static final int REVIEWS = 2;
  static final int LONGEST_TITLE = 300;
  static final int LONGEST_GIST = 3000;
  static final int LONGEST_NOTE = 1000;

  /** Where a paper stands. */
  public enum Status {SUBMITTED, ACCEPTED, DECLINED}

  /** What a reviewer recommends. */
  public enum Verdict {ACCEPT, REVISE, DECLINE}

  /** @param note for the office only */
  public record Review(String reviewer, Verdict verdict, String note) {}

  public ForumPaper {
    reviews = List.copyOf(reviews);
  }

  public boolean isReviewed() {
    return reviews.size() >= REVIEWS;
  }

  public boolean isAccepted() {
    return status == Status.ACCEPTED;
  }

  public boolean isReviewedBy(String account) {
    return reviews.stream().anyMatch(review -> review.reviewer().equals(account));
  }

  /** A second opinion of the same reviewer takes the place of the first. */
  ForumPaper reviewed(Review review) {
    onlyUndecided();
    List<Review> all = new ArrayList<>(reviews.stream().filter(one -> !one.reviewer().equals(review.reviewer())).toList());
    all.add(review);
    return with(status, item, reason, decidedBy, all);
  }

  ForumPaper accepted(int session, String by) {
    onlyReviewed();
    return with(Status.ACCEPTED, session, null, by, reviews);
  }

  ForumPaper declined(String why, String by) {
    onlyReviewed();
    return with(Status.DECLINED, null, new Typed("reason", why).required(LONGEST_NOTE), by, reviews);
  }

  private void onlyReviewed() {
    if (!isReviewed()) {
      throw Refusal.of("forum.paperNotReviewed", Map.of("title", title, "least", REVIEWS)).thrown();
    }
  }

  private void onlyUndecided() {
    if (status != Status.SUBMITTED) {
      throw Refusal.of("forum.paperDecided", Map.of("title", title)).thrown();
    }
  }

  private ForumPaper with(Status status, Integer item, String reason, String decidedBy, List<Review> reviews) {
    return new ForumPaper(id, event, author, institution, title, gist, submittedAt, status, item, reason, decidedBy, reviews);
  }
}
