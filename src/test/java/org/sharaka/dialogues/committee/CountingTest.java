package org.sharaka.dialogues.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sharaka.dialogues.Constituency;
import org.sharaka.dialogues.committee.BallotResult.Basis;
import org.sharaka.dialogues.committee.BallotResult.Verdict;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refused;

class CountingTest {

  static final CommitteeRules RULES = new CommitteeRules(50, 34, TiePolicy.VOTE_AGAIN, null);
  static final CommitteeRules CASTING = new CommitteeRules(50, 34, TiePolicy.CASTING_VOTE, null);

  @Test
  void theOptionWithMostVotesWins() {
    Ballot ballot = ballot();
    vote(ballot, "public1", "ACCEPT");
    vote(ballot, "civil1", "ACCEPT");
    vote(ballot, "expert1", "REJECT");
    BallotResult result = count(ballot);
    assertThat(result.verdict()).isEqualTo(Verdict.DECIDED);
    assertThat(result.outcome()).isEqualTo("ACCEPT");
    assertThat(result.basis()).isEqualTo(Basis.MAJORITY);
    assertThat(result.figures()).containsEntry("ACCEPT", 2).containsEntry("REJECT", 1).containsEntry("ABSTAIN", 0);
    assertThat(result.votes()).isEqualTo(3);
    assertThat(result.members()).isEqualTo(4);
  }

  @Test
  void halfOfTheMembersAreNoQuorum() {
    Ballot ballot = ballot();
    vote(ballot, "public1", "ACCEPT");
    vote(ballot, "civil1", "ACCEPT");
    assertThat(count(ballot).verdict()).isEqualTo(Verdict.NO_QUORUM);
  }

  @Test
  void withoutOneOfTheTwoSidesThereIsNoQuorum() {
    Ballot ballot = ballot();
    vote(ballot, "public1", "ACCEPT");
    vote(ballot, "public2", "ACCEPT");
    vote(ballot, "expert1", "ACCEPT");
    assertThat(count(ballot).verdict()).isEqualTo(Verdict.NO_QUORUM);
  }

  @Test
  void anAbstentionCountsForTheQuorumAndForNothingElse() {
    Ballot ballot = ballot();
    vote(ballot, "public1", "ABSTAIN");
    vote(ballot, "civil1", "ABSTAIN");
    vote(ballot, "expert1", "REJECT");
    assertThat(count(ballot).outcome()).isEqualTo("REJECT");
  }

  @Test
  void whoeverDeclaresAnInterestNeitherVotesNorCounts() {
    Ballot ballot = ballot();
    ballot.recuse("public2", "عضو في مجلس مقدم الطلب");
    ballot.recuse("expert1", "مستشار لمقدم الطلب");
    assertThatThrownBy(() -> vote(ballot, "public2", "ACCEPT")).isInstanceOf(Refused.class);
    vote(ballot, "public1", "ACCEPT");
    vote(ballot, "civil1", "ACCEPT");
    BallotResult result = count(ballot);
    assertThat(result.verdict()).isEqualTo(Verdict.DECIDED);
    assertThat(result.members()).isEqualTo(2);
  }

  @Test
  void nobodyVotesTwiceOrForWhatIsNotOnOffer() {
    Ballot ballot = ballot();
    vote(ballot, "public1", "ACCEPT");
    assertThatThrownBy(() -> vote(ballot, "public1", "REJECT")).isInstanceOfSatisfying(Refused.class, no -> assertThat(no.saysOnly("ballot.votedBefore")).isTrue());
    assertThatThrownBy(() -> ballot.recuse("public1", "متأخر")).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> vote(ballot, "civil1", "SOMETHING")).isInstanceOfSatisfying(Refused.class, no -> assertThat(no.saysOnly("ballot.noSuchChoice")).isTrue());
    assertThatThrownBy(() -> vote(ballot, "stranger", "ACCEPT")).isInstanceOfSatisfying(Refused.class, no -> assertThat(no.saysOnly("ballot.noMember")).isTrue());
  }

  @Test
  void inWritingFewerAreEnough() {
    Ballot ballot = ballot();
    vote(ballot, "public1", "ACCEPT");
    vote(ballot, "civil1", "ACCEPT");
    ballot.goOnInWriting(List.of());
    assertThat(count(ballot).outcome()).isEqualTo("ACCEPT");
  }

  @Test
  void alternatesWhoAreAskedInWritingVoteToo() {
    Ballot ballot = ballot();
    vote(ballot, "public1", "ACCEPT");
    ballot.goOnInWriting(List.of(new BallotMember("civil2", Constituency.CIVIL, false, null)));
    assertThat(ballot.voters()).contains("civil2", "civil1").doesNotContain("public1");
    vote(ballot, "civil2", "ACCEPT");
    assertThat(count(ballot).outcome()).isEqualTo("ACCEPT");
  }

  @Test
  void whereNotEvenWritingHelpsItIsPutOff() {
    Ballot ballot = ballot();
    ballot.goOnInWriting(List.of());
    BallotResult result = count(ballot);
    assertThat(result.verdict()).isEqualTo(Verdict.DECIDED);
    assertThat(result.outcome()).isEqualTo("DEFER");
    assertThat(result.basis()).isEqualTo(Basis.DEFERRED_WITHOUT_QUORUM);
  }

  @Test
  void whatCannotBePutOffStaysUndecided() {
    Ballot ballot = ballot("ACCEPT", "REJECT");
    ballot.goOnInWriting(List.of());
    assertThat(count(ballot).verdict()).isEqualTo(Verdict.UNDECIDED);
  }

  @Test
  void afterATieItIsVotedOnAgainThenPutOffOnceAndThenTheAnswerIsNo() {
    Ballot ballot = tied(ballot());
    assertThat(count(ballot).verdict()).isEqualTo(Verdict.TIE);
    ballot.voteAgain();
    assertThat(ballot.voters()).hasSize(4);
    tied(ballot);
    assertThat(count(ballot).basis()).isEqualTo(Basis.DEFERRED_AFTER_TIE);
    assertThat(new Counting(RULES, true, Optional.empty()).of(ballot)).extracting(BallotResult::outcome, BallotResult::basis)
        .containsExactly("REJECT", Basis.REJECTED_AFTER_TIE);
  }

  @Test
  void whereACastingVoteIsTheRuleTheChairDecidesATie() {
    BallotResult result = new Counting(CASTING, false, Optional.of("civil1")).of(tied(ballot()));
    assertThat(result.outcome()).isEqualTo("REJECT");
    assertThat(result.basis()).isEqualTo(Basis.CASTING_VOTE);
    assertThat(new Counting(CASTING, false, Optional.of("public2")).of(tied(ballot())).verdict()).as("a chair who did not vote").isEqualTo(Verdict.TIE);
  }

  @Test
  void aClosedBallotTakesNothingAnyMore() {
    Ballot ballot = tied(ballot());
    ballot.settle(count(ballot));
    assertThatThrownBy(() -> vote(ballot, "expert1", "ACCEPT")).isInstanceOfSatisfying(Refused.class, no -> assertThat(no.saysOnly("ballot.closed")).isTrue());
    assertThatThrownBy(ballot::voteAgain).isInstanceOf(Refused.class);
  }

  /** One for, one against, one abstains. */
  private static Ballot tied(Ballot ballot) {
    vote(ballot, "public1", "ACCEPT");
    vote(ballot, "civil1", "REJECT");
    vote(ballot, "expert1", "ABSTAIN");
    return ballot;
  }

  private static void vote(Ballot ballot, String account, String choice) {
    ballot.cast(new Vote(account, choice, "سبب", Set.of("C1"), null));
  }

  private static BallotResult count(Ballot ballot) {
    return new Counting(RULES, false, Optional.empty()).of(ballot);
  }

  private static Ballot ballot(String... options) {
    List<String> offered = options.length == 0 ? List.of("ACCEPT", "REJECT", "DEFER") : Arrays.asList(options);
    List<BallotMember> members = new ArrayList<>(List.of(new BallotMember("public1", Constituency.PUBLIC, false, null),
        new BallotMember("public2", Constituency.PUBLIC, false, null), new BallotMember("civil1", Constituency.CIVIL, false, null),
        new BallotMember("expert1", Constituency.EXPERT, false, null)));
    return new Ballot(1, new CaseNumber("REQ-2026-0001"), BallotKind.DECISION, offered, new Ballot.Standing(false, 1, null), members, List.of());
  }
}
