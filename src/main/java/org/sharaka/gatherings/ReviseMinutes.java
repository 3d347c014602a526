package org.sharaka.gatherings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the text after comments were weighed or after it was returned. A comment that is not taken up gets a reason, or stands beside the minutes. */
@Service
@Transactional
public class ReviseMinutes {

  private final Gatherings gatherings;
  private final MinutesBook book;
  private final MinutesComments comments;
  private final Chronicle chronicle;
  private final CurrentActor actor;

  /** @param comment its id */
  public record Weighed(long comment, MinutesComment.Verdict verdict, String answer) {}

  public record Revision(CaseNumber session, String summary, String nextMeeting, List<Minutes.Point> points, List<Weighed> weighed) {}

  ReviseMinutes(Gatherings gatherings, MinutesBook book, MinutesComments comments, Chronicle chronicle, CurrentActor actor) {
    this.gatherings = gatherings;
    this.book = book;
    this.comments = comments;
    this.chronicle = chronicle;
    this.actor = actor;
  }

  public void revise(Revision revision) {
    CaseNumber session = revision.session();
    Gathering gathering = gatherings.lock(session);
    Minutes revised = book.get(session).revised(revision.summary(), revision.nextMeeting(), revision.points(), actor.name());
    RecordSession.withoutDecisionUnless(gathering.status() == GatheringStatus.HELD, revised);
    List<MinutesComment> toWeigh = comments.of(session).stream().filter(comment -> comment.kind() == MinutesComment.Kind.CORRECTION).toList();
    check(toWeigh, revision.weighed());
    revision.weighed().stream().filter(weighed -> toWeigh.stream().anyMatch(comment -> comment.id() == weighed.comment()))
        .forEach(weighed -> comments.settle(session, weighed.comment(), weighed.verdict(), weighed.answer()));
    book.save(revised);
    chronicle.note(gathering, "minutesRevised", Map.of("points", revision.points().size()));
  }

  private static void check(List<MinutesComment> toWeigh, List<Weighed> all) {
    List<Refusal> refusals = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).verdict() == MinutesComment.Verdict.DECLINED && all.get(i).answer() == null) {
        refusals.add(Refusal.at("comments[" + i + "].answer", "minutes.declinedWithoutReason"));
      }
    }
    if (toWeigh.stream().anyMatch(comment -> comment.isOpen() && all.stream().noneMatch(weighed -> weighed.comment() == comment.id()))) {
      refusals.add(Refusal.at("comments", "minutes.commentsLeft"));
    }
    if (!refusals.isEmpty()) {
      throw new Refused(refusals);
    }
  }
}
