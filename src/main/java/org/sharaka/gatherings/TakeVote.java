package org.sharaka.gatherings;

import java.util.List;
import java.util.Set;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the result of a vote, with who was there and who stood aside. Without a quorum there is none. */
@Service
@Transactional
public class TakeVote {

  private static final int LONGEST_QUESTION = 500;

  private final SessionFloor floor;
  private final SessionLog log;

  /**
   * @param form    the key of the form, new each time it is shown
   * @param recused the guests who stood aside
   */
  public record Ballot(CaseNumber session, String form, Integer item, String question, Integer inFavour, Integer against, Set<Long> recused) {}

  TakeVote(SessionFloor floor, SessionLog log) {
    this.floor = floor;
    this.log = log;
  }

  public void take(Ballot ballot) {
    floor.openToDecide(ballot.session());
    FormKey key = new FormKey(ballot.form());
    if (!log.isNewVote(ballot.session(), key)) {
      return;
    }
    List<Attendee> present = floor.voters(ballot.session());
    if (!present.stream().map(Attendee::guest).toList().containsAll(ballot.recused())) {
      throw Refusal.at("recused", "vote.recusedNotThere").thrown();
    }
    Vote vote = new Vote(0, floor.item(ballot.session(), ballot.item()), new Typed("question", ballot.question()).required(LONGEST_QUESTION), present.size(),
        ballot.recused().size(), count("inFavour", ballot.inFavour()), count("against", ballot.against()), List.of());
    log.add(ballot.session(), key, vote, present, ballot.recused());
  }

  private static int count(String field, Integer typed) {
    if (typed == null) {
      throw Refusal.at(field, "log.missing").thrown();
    }
    return typed;
  }
}
