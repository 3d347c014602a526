package org.sharaka.recommendations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Refused;

class RecommendationTest {

  static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  long next = 1;

  @Test
  void itIsFormulatedAddressedAndAskedInThisOrder() {
    Recommendation draft = at(RecommendationStatus.DRAFT);
    assertThatThrownBy(() -> draft.addressedTo(List.of(7L))).isInstanceOf(Refused.class);
    draft.formulated(SomeRecommendations.wording("تهيئة المداخل"));
    draft.addressedTo(List.of(7L, 8L));
    assertThat(draft.status()).isEqualTo(RecommendationStatus.AWAITING_ANSWER);
    assertThatThrownBy(() -> draft.formulated(SomeRecommendations.wording("أخرى"))).isInstanceOf(Refused.class);
  }

  @Test
  void whatWasNeverAddressedToAnybodyIsNotPublic() {
    assertThat(RecommendationStatus.published()).doesNotContain(RecommendationStatus.DRAFT, RecommendationStatus.FORMULATED, RecommendationStatus.DROPPED);
    Recommendation draft = at(RecommendationStatus.DRAFT);
    draft.superseded("صيغت في توصية أخرى");
    assertThat(draft.status()).isEqualTo(RecommendationStatus.DROPPED);
    assertThatThrownBy(() -> draft.reopened("سهو")).isInstanceOf(Refused.class);
  }

  @Test
  void nobodyAnswersTwiceOrBeforeTheyAreAsked() {
    Recommendation named = at(RecommendationStatus.AWAITING_ANSWER, AddresseeState.NAMED);
    assertThatThrownBy(() -> named.of(1, one -> one.answered(says(AnswerKind.ACCEPTED)))).isInstanceOf(Refused.class);
    named.of(1, one -> one.asked(DAY));
    named.of(1, one -> one.answered(says(AnswerKind.ACCEPTED)));
    assertThatThrownBy(() -> named.of(1, one -> one.answered(says(AnswerKind.REJECTED)))).isInstanceOf(Refused.class);
    assertThat(named.status()).isEqualTo(RecommendationStatus.IN_PROGRESS);
  }

  @ParameterizedTest
  @CsvSource({"ACCEPTED,ACCEPTED,ACCEPTED", "ACCEPTED,NO_REPLY,ACCEPTED", "ACCEPTED,REJECTED,PARTLY", "PARTLY,NO_REPLY,PARTLY", "REJECTED,NO_REPLY,REJECTED",
      "NOT_APPLICABLE,REJECTED,REJECTED", "NOT_APPLICABLE,NO_REPLY,NOT_APPLICABLE", "NO_REPLY,NO_REPLY,NO_REPLY"})
  void severalAddresseesSayTogether(AnswerKind one, AnswerKind other, AnswerKind together) {
    Recommendation asked = at(RecommendationStatus.AWAITING_ANSWER, AddresseeState.ASKED, AddresseeState.ASKED);
    asked.of(1, addressee -> addressee.answered(says(one)));
    asked.of(2, addressee -> addressee.answered(says(other)));
    assertThat(asked.answer()).isEqualTo(together);
  }

  @Test
  void silenceIsNoAnswerWhileSomebodyMayStillSpeak() {
    Recommendation asked = at(RecommendationStatus.AWAITING_ANSWER, AddresseeState.ASKED, AddresseeState.ASKED);
    assertThat(asked.answer()).isNull();
    asked.of(1, addressee -> addressee.answered(says(AnswerKind.NO_REPLY)));
    assertThat(asked.answer()).isNull();
    assertThatThrownBy(asked::settled).isInstanceOf(Refused.class);
    asked.of(2, addressee -> addressee.answered(says(AnswerKind.NO_REPLY)));
    asked.settled();
    assertThat(asked.status()).isEqualTo(RecommendationStatus.NO_REPLY);
  }

  @ParameterizedTest
  @CsvSource({"VERIFIED,VERIFIED,VERIFIED", "VERIFIED,DECLINED,VERIFIED", "VERIFIED,SUPERSEDED,VERIFIED", "VERIFIED,ABANDONED,ABANDONED", "SUPERSEDED,SILENT,SUPERSEDED",
      "DECLINED,SILENT,REJECTED"})
  void whatBecameOfItIsToldByThoseWhoAccepted(AddresseeState one, AddresseeState other, RecommendationStatus whole) {
    Recommendation done = at(RecommendationStatus.IN_PROGRESS, one, other);
    done.settled();
    assertThat(done.status()).isEqualTo(whole);
  }

  @Test
  void workThatIsDoneOrGivenUpIsCheckedAndMayComeBack() {
    Recommendation working = at(RecommendationStatus.IN_PROGRESS, AddresseeState.WORKING);
    working.of(1, one -> one.reported(Progress.DELAYED, 20, DAY.plusMonths(3)));
    assertThat(working.addressee(1).state()).isEqualTo(AddresseeState.WORKING);
    working.of(1, one -> one.reported(Progress.IMPLEMENTED, 100, DAY.plusMonths(6)));
    assertThatThrownBy(() -> working.of(1, one -> one.reported(Progress.IMPLEMENTED, 100, DAY))).as("while it is checked").isInstanceOf(Refused.class);
    working.of(1, one -> one.returned(DAY.plusMonths(3)));
    assertThat(working.addressee(1).progress()).isEqualTo(Progress.IN_PROGRESS);
    working.of(1, one -> one.reported(Progress.ABANDONED, 30, DAY.plusMonths(6)));
    assertThatThrownBy(() -> working.of(1, Addressee::verified)).isInstanceOf(Refused.class);
    working.of(1, Addressee::released);
    working.settled();
    assertThat(working.status()).isEqualTo(RecommendationStatus.ABANDONED);
  }

  @Test
  void openedAgainItsAddresseesAreAskedAnew() {
    Recommendation over = at(RecommendationStatus.IN_PROGRESS, AddresseeState.VERIFIED);
    assertThatThrownBy(() -> over.reopened("قبل أوانها")).isInstanceOf(Refused.class);
    over.settled();
    over.reopened("تعطّلت المداخل");
    assertThat(over.status()).isEqualTo(RecommendationStatus.AWAITING_ANSWER);
    assertThat(over.addressee(1).state()).isEqualTo(AddresseeState.NAMED);
    assertThat(over.answer()).isNull();
  }

  private Recommendation at(RecommendationStatus status, AddresseeState... states) {
    List<Addressee.Stored> addressees = Arrays.stream(states).map(state -> new Addressee.Stored(next++, 70 + next, state, DAY, answerBehind(state), DAY, 0, null)).toList();
    return new Recommendation(new Recommendation.Stored(new CaseNumber("REC-2026-0001"), Source.of(SourceKind.OTHER, null), DAY,
        Wording.raw(LocalizedText.same("نص")), status, null, addressees, 1));
  }

  private static Answer answerBehind(AddresseeState state) {
    return switch (state) {
      case NAMED, ASKED -> null;
      case DECLINED -> says(AnswerKind.REJECTED);
      case SILENT -> says(AnswerKind.NO_REPLY);
      default -> says(AnswerKind.ACCEPTED);
    };
  }

  private static Answer says(AnswerKind kind) {
    return new Answer(kind, kind == AnswerKind.ACCEPTED ? null : "سبب", Instant.EPOCH, "ministry");
  }
}
