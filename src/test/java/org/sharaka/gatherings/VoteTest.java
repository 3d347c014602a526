package org.sharaka.gatherings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoteTest {

  @ParameterizedTest
  @CsvSource({
      "10, 0, 6, 4, true, vote.carried, 0", "10, 0, 5, 5, false, vote.tied, 0", "10, 0, 5, 4, false, vote.lost, 1", "10, 0, 5, 0, false, vote.lost, 5",
      "11, 0, 6, 0, true, vote.carried, 5", "10, 1, 5, 4, true, vote.carried, 0", "10, 2, 4, 4, false, vote.tied, 0", "3, 2, 1, 0, true, vote.carried, 0",
      "10, 0, 0, 0, false, vote.tied, 10", "1, 0, 1, 0, true, vote.carried, 0"})
  void theMajorityOfThosePresentDecidesAndATieDoesNotCarry(int present, int recused, int inFavour, int against, boolean carried, String sentence, int abstained) {
    Vote vote = new Vote(1, null, "اعتماد التوصية", present, recused, inFavour, against, List.of());
    assertThat(vote.isCarried()).isEqualTo(carried);
    assertThat(vote.sentence()).isEqualTo(sentence);
    assertThat(vote.abstained()).isEqualTo(abstained);
  }

  @ParameterizedTest
  @CsvSource({
      "10, 0, 6, 5, inFavour: vote.tooMany", "10, 2, 9, 0, inFavour: vote.tooMany", "10, 0, -1, 0, inFavour: vote.negative", "10, 0, 0, -1, against: vote.negative",
      "10, 0, 2147483647, 2147483647, inFavour: vote.tooMany", "2, 2, 0, 0, recused: vote.nobodyLeft"})
  void nobodyVotesWhoIsNotThere(int present, int recused, int inFavour, int against, String refusal) {
    assertThatThrownBy(() -> new Vote(1, null, "اقتراح", present, recused, inFavour, against, List.of())).hasMessageContaining(refusal);
  }
}
