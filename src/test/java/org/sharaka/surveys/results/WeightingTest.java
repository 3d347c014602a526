package org.sharaka.surveys.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.sharaka.kernel.Sector.ACADEMIA;
import static org.sharaka.kernel.Sector.CIVIL_SOCIETY;
import static org.sharaka.kernel.Sector.GOVERNMENT;
import static org.sharaka.kernel.Sector.PRIVATE;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightingTest {

  private static final Map<org.sharaka.kernel.Sector, Integer> FRAME = Map.of(GOVERNMENT, 45, PRIVATE, 35, CIVIL_SOCIETY, 30, ACADEMIA, 10);

  @Test
  void theWorkedExampleComesOut() {
    Weighting weighting = Weighting.of(FRAME, Map.of(GOVERNMENT, scale(1, 2, 6, 11, 7), PRIVATE, scale(1, 2, 4, 5, 2), CIVIL_SOCIETY, scale(0, 1, 4, 6, 6),
        ACADEMIA, scale(0, 0, 2, 2, 1)), 0);
    assertThat(weighting.weights().get(PRIVATE)).isEqualTo(1.3125, within(1e-12));
    assertThat(weighting.top2()).isEqualTo(0.622303921568627, within(1e-12));
    assertThat(weighting.deff()).isEqualTo(1.030055147058822, within(1e-12));
    assertThat(weighting.effectiveN()).isEqualTo(61.16177389131802, within(1e-9));
    assertThat(weighting.trimmed()).isEmpty();
  }

  @Test
  void aSectorWithoutAnAnswerRefusesWeighting() {
    Weighting weighting = Weighting.of(FRAME, Map.of(GOVERNMENT, scale(1, 1, 1, 1, 1), PRIVATE, scale(0, 0, 0, 0, 0), CIVIL_SOCIETY, scale(1, 0, 0, 0, 0)), 0);
    assertThat(weighting.isPossible()).isFalse();
    assertThat(weighting.refused()).containsExactly(PRIVATE, ACADEMIA);
    assertThat(weighting.weights()).isEmpty();
  }

  @Test
  void answersWithoutASectorRefuseWeighting() {
    assertThat(Weighting.of(Map.of(GOVERNMENT, 5), Map.of(GOVERNMENT, scale(1, 1, 1, 1, 1)), 1).isPossible()).isFalse();
    assertThat(Weighting.of(Map.of(), Map.of(), 0).isPossible()).isFalse();
  }

  @Test
  void aWeightAboveThreeIsCutAndSaid() {
    Weighting weighting = Weighting.of(Map.of(GOVERNMENT, 90, PRIVATE, 10), Map.of(GOVERNMENT, scale(0, 0, 0, 0, 1), PRIVATE, scale(9, 0, 0, 0, 0)), 0);
    assertThat(weighting.weights().get(GOVERNMENT)).isEqualTo(3.0);
    assertThat(weighting.trimmed()).containsExactly(GOVERNMENT);
    assertThat(Weighting.of(Map.of(GOVERNMENT, 30, PRIVATE, 70), Map.of(GOVERNMENT, scale(0, 0, 0, 0, 1), PRIVATE, scale(9, 0, 0, 0, 0)), 0).trimmed()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1,0,0,0,0,1", "0,0,0,0,1,5", "1,1,0,0,0,1.5", "1,0,0,0,1,3", "2,5,16,24,16,4", "1,2,4,5,2,3.5", "0,0,1,0,2,5"})
  void theMedianIsTheMiddleOrHalfWayBetweenTheTwoMiddleOnes(int a, int b, int c, int d, int e, double median) {
    assertThat(scale(a, b, c, d, e).median()).isEqualTo(median);
  }

  @Test
  void withoutAnswersThereAreNoShares() {
    Scale empty = new Scale(4, List.of(0, 0, 0, 0, 0));
    assertThat(empty.top2()).isNull();
    assertThat(empty.mean()).isNull();
    assertThat(empty.median()).isNull();
  }

  static Scale scale(Integer... distribution) {
    return new Scale(0, List.of(distribution));
  }
}
