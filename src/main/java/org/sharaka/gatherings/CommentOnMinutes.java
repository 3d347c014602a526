package org.sharaka.gatherings;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import org.sharaka.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what someone who was there says of the draft. Said twice it stands once; said anew it replaces what was said. */
@Service
@Transactional
public class CommentOnMinutes {

  private static final int LONGEST = 2000;

  private final OpenInvitation open;
  private final Gatherings gatherings;
  private final MinutesBook book;
  private final MinutesComments comments;
  private final Clock clock;

  /** @param point the number of the point it is about; {@code null} for the whole */
  public record Comment(String token, MinutesComment.Kind kind, Integer point, String text) {}

  CommentOnMinutes(OpenInvitation open, Gatherings gatherings, MinutesBook book, MinutesComments comments, Clock clock) {
    this.open = open;
    this.gatherings = gatherings;
    this.book = book;
    this.comments = comments;
    this.clock = clock;
  }

  public void comment(Comment comment) {
    Invitation invitation = open.open(comment.token());
    Gathering session = gatherings.lock(invitation.gathering().number());
    Minutes minutes = book.get(session.number());
    if (!invitation.attended() || !minutes.takesComments()) {
      throw Refusal.of("minutes.commentsClosed").thrown();
    }
    boolean agrees = comment.kind() == MinutesComment.Kind.AGREEMENT;
    if (!agrees) {
      check(comment, minutes);
    }
    comments.say(session.number(), invitation.guest().id(), comment.kind(), agrees ? null : comment.point(), agrees ? null : comment.text().strip(),
        Timestamp.from(clock.instant()));
  }

  private static void check(Comment comment, Minutes minutes) {
    if (comment.text() == null || comment.text().isBlank() || comment.text().length() > LONGEST) {
      throw Refusal.at("text", "minutes.comment", Map.of("longest", LONGEST)).thrown();
    }
    if (comment.point() != null && (comment.point() < 1 || comment.point() > minutes.points().size())) {
      throw Refusal.at("point", "minutes.noSuchPoint").thrown();
    }
  }
}
