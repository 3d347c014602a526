package org.sharaka.recommendations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refusal;

/** A recommendation on its way from its wording to its verified implementation. Guards what may follow what. */
public final class Recommendation {

  private final CaseNumber number;
  private final Source source;
  private final LocalDate openedOn;
  private final long version;
  private Wording wording;
  private RecommendationStatus status;
  private String reason;
  private final List<Addressee> addressees;

  /** Everything about a recommendation, as it is stored. */
  record Stored(CaseNumber number, Source source, LocalDate openedOn, Wording wording, RecommendationStatus status, String reason,
      List<Addressee.Stored> addressees, long version) {}

  Recommendation(Stored stored) {
    this.number = stored.number();
    this.source = stored.source();
    this.openedOn = stored.openedOn();
    this.wording = stored.wording();
    this.status = stored.status();
    this.reason = stored.reason();
    this.addressees = new ArrayList<>(stored.addressees().stream().map(Addressee::new).toList());
    this.version = stored.version();
  }

  void formulated(Wording said) {
    require(RecommendationStatus.DRAFT);
    wording = said;
    status = RecommendationStatus.FORMULATED;
  }

  void dropped(String why) {
    require(RecommendationStatus.DRAFT);
    reason = why;
    status = RecommendationStatus.DROPPED;
  }

  void addressedTo(Collection<Long> organisations) {
    require(RecommendationStatus.FORMULATED);
    organisations.forEach(organisation -> addressees.add(new Addressee(Addressee.Stored.named(organisation))));
    status = RecommendationStatus.AWAITING_ANSWER;
  }

  /** A step of one addressee; the first acceptance sets the work going. */
  void of(long addressee, Consumer<Addressee> step) {
    if (status != RecommendationStatus.AWAITING_ANSWER && status != RecommendationStatus.IN_PROGRESS) {
      throw wrong();
    }
    step.accept(addressee(addressee));
    if (addressees.stream().anyMatch(Addressee::accepts)) {
      status = RecommendationStatus.IN_PROGRESS;
    }
  }

  /** Nothing more is expected of any addressee. */
  void settled() {
    if (status.isOver() || addressees.stream().anyMatch(one -> !one.state().isOver())) {
      throw wrong();
    }
    status = outcome();
  }

  void superseded(String why) {
    if (status.isOver()) {
      throw wrong();
    }
    reason = why;
    status = status.isPublic() ? RecommendationStatus.SUPERSEDED : RecommendationStatus.DROPPED;
  }

  void reopened(String why) {
    if (!status.isOver() || status == RecommendationStatus.DROPPED) {
      throw wrong();
    }
    addressees.forEach(Addressee::renewed);
    reason = why;
    status = RecommendationStatus.AWAITING_ANSWER;
  }

  /**
   * What the addressees say together: accepted by all who answered, in part, or not at all.
   *
   * @return {@code null} while nobody accepted and somebody may still answer
   */
  public AnswerKind answer() {
    List<AnswerKind> said = addressees.stream().map(Addressee::answer).filter(Objects::nonNull).map(Answer::kind).toList();
    if (said.stream().anyMatch(AnswerKind::isAccepting)) {
      return said.stream().allMatch(one -> one == AnswerKind.ACCEPTED || one == AnswerKind.NO_REPLY) ? AnswerKind.ACCEPTED : AnswerKind.PARTLY;
    }
    if (said.isEmpty() || said.size() < addressees.size()) {
      return null;
    }
    return said.contains(AnswerKind.REJECTED) ? AnswerKind.REJECTED : said.contains(AnswerKind.NOT_APPLICABLE) ? AnswerKind.NOT_APPLICABLE : AnswerKind.NO_REPLY;
  }

  /** Each addressee has answered, or its time to answer is over; or nobody is asked any more. */
  public boolean isAnswered() {
    return status.isOver() || status.isPublic() && addressees.stream().allMatch(one -> one.answer() != null);
  }

  private RecommendationStatus outcome() {
    AnswerKind answer = answer();
    if (!answer.isAccepting()) {
      return RecommendationStatus.valueOf(answer.name());
    }
    Set<AddresseeState> ends = addressees.stream().filter(Addressee::accepts).map(Addressee::state).collect(Collectors.toSet());
    return ends.contains(AddresseeState.ABANDONED) ? RecommendationStatus.ABANDONED
        : ends.contains(AddresseeState.VERIFIED) ? RecommendationStatus.VERIFIED : RecommendationStatus.SUPERSEDED;
  }

  private void require(RecommendationStatus wanted) {
    if (status != wanted) {
      throw wrong();
    }
  }

  private RuntimeException wrong() {
    return Refusal.of("recommendation.status", Map.of("status", status.name())).thrown();
  }

  public CaseNumber number() {
    return number;
  }

  public Source source() {
    return source;
  }

  public LocalDate openedOn() {
    return openedOn;
  }

  public Wording wording() {
    return wording;
  }

  public RecommendationStatus status() {
    return status;
  }

  /** Why it was dropped, superseded or opened again, {@code null} for none of these. */
  public String reason() {
    return reason;
  }

  public List<Addressee> addressees() {
    return List.copyOf(addressees);
  }

  public Addressee addressee(long id) {
    return addressees.stream().filter(one -> one.stored().id() != null && one.id() == id).findFirst().orElseThrow(() -> new NotFound("addressee " + id));
  }

  public Optional<Addressee> addresseeOf(long organisation) {
    return addressees.stream().filter(one -> one.organisationId() == organisation).findFirst();
  }

  Stored stored() {
    return new Stored(number, source, openedOn, wording, status, reason, addressees.stream().map(Addressee::stored).toList(), version);
  }
}
