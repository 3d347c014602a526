package org.sharaka.dialogues.committee;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharaka.dialogues.Constituency;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refusal;

/** A question put to the vote. Guards who may vote, and how often; counts when asked to. */
public final class Ballot {

  private static final Set<Constituency> BOTH_SIDES = Set.of(Constituency.PUBLIC, Constituency.CIVIL);

  private final long id;
  private final CaseNumber caseNumber;
  private final BallotKind kind;
  private final List<String> options;
  private final List<BallotMember> members;
  private final List<Vote> votes;
  private boolean written;
  private int round;
  private BallotResult result;

  Ballot(long id, CaseNumber caseNumber, BallotKind kind, List<String> options, Standing standing, Collection<BallotMember> members, Collection<Vote> votes) {
    this.id = id;
    this.caseNumber = caseNumber;
    this.kind = kind;
    this.options = List.copyOf(options);
    this.written = standing.written();
    this.round = standing.round();
    this.result = standing.result();
    this.members = new ArrayList<>(members);
    this.votes = new ArrayList<>(votes);
  }

  /**
   * How far a ballot has come.
   *
   * @param written everyone votes at their own desk, in their own time
   * @param result  {@code null} while it is open
   */
  record Standing(boolean written, int round, BallotResult result) {}

  void cast(Vote vote) {
    open();
    BallotMember member = member(vote.account());
    if (member.recused() || votes.stream().anyMatch(cast -> cast.account().equals(vote.account()))) {
      throw Refusal.of("ballot.votedBefore").thrown();
    }
    if (!vote.isAbstention() && !options.contains(vote.choice())) {
      throw Refusal.at("choice", "ballot.noSuchChoice").thrown();
    }
    votes.add(vote);
  }

  /** Whoever has an interest in the matter leaves the list before voting. */
  void recuse(String account, String statement) {
    open();
    BallotMember member = member(account);
    if (votes.stream().anyMatch(cast -> cast.account().equals(account))) {
      throw Refusal.of("ballot.votedBefore").thrown();
    }
    members.set(members.indexOf(member), new BallotMember(account, member.constituency(), true, statement));
  }

  /** The votes that were cast stand; those still missing are asked for in writing, and so are alternates. */
  void goOnInWriting(Collection<BallotMember> stepIn) {
    open();
    written = true;
    stepIn.stream().filter(one -> members.stream().noneMatch(known -> known.account().equals(one.account()))).forEach(members::add);
  }

  void voteAgain() {
    open();
    round++;
    votes.clear();
  }

  void settle(BallotResult how) {
    open();
    result = how;
  }

  /** More than half of those entitled, or whatever the rules ask, and somebody of each of the two sides. */
  boolean hasQuorum(int percent) {
    List<BallotMember> entitled = entitled();
    Set<Constituency> sides = entitled.stream().filter(member -> hasVoted(member.account())).map(BallotMember::constituency).collect(Collectors.toSet());
    return !votes.isEmpty() && votes.size() * 100 > entitled.size() * percent && sides.containsAll(BOTH_SIDES);
  }

  /** @return the options with most votes; several in a tie, none when everyone abstained */
  List<String> leading() {
    Map<String, Integer> figures = figures();
    int most = options.stream().mapToInt(figures::get).max().orElse(0);
    return most == 0 ? List.of() : options.stream().filter(option -> figures.get(option) == most).toList();
  }

  Optional<String> choiceOf(String account) {
    return votes.stream().filter(vote -> vote.account().equals(account) && !vote.isAbstention()).map(Vote::choice).findFirst();
  }

  public Map<String, Integer> figures() {
    Map<String, Integer> figures = new LinkedHashMap<>();
    Stream.concat(options.stream(), Stream.of(Vote.ABSTAIN)).forEach(option -> figures.put(option, 0));
    votes.forEach(vote -> figures.merge(vote.choice(), 1, Integer::sum));
    return figures;
  }

  /** Who is still to vote in this round. */
  public List<String> voters() {
    return entitled().stream().map(BallotMember::account).filter(account -> !hasVoted(account)).toList();
  }

  public List<BallotMember> entitled() {
    return members.stream().filter(member -> !member.recused()).toList();
  }

  private boolean hasVoted(String account) {
    return votes.stream().anyMatch(vote -> vote.account().equals(account));
  }

  private BallotMember member(String account) {
    return members.stream().filter(member -> Objects.equals(member.account(), account)).findFirst().orElseThrow(() -> Refusal.of("ballot.noMember").thrown());
  }

  private void open() {
    if (result != null) {
      throw Refusal.of("ballot.closed").thrown();
    }
  }

  public long id() {
    return id;
  }

  public CaseNumber caseNumber() {
    return caseNumber;
  }

  public BallotKind kind() {
    return kind;
  }

  public List<String> options() {
    return options;
  }

  public List<BallotMember> members() {
    return List.copyOf(members);
  }

  /** Those of the current round. */
  public List<Vote> votes() {
    return List.copyOf(votes);
  }

  public boolean isWritten() {
    return written;
  }

  public int round() {
    return round;
  }

  /** @return {@code null} while it is open */
  public BallotResult result() {
    return result;
  }
}
