package org.sharaka.surveys.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.kernel.Sector.ACADEMIA;
import static org.sharaka.kernel.Sector.CIVIL_SOCIETY;
import static org.sharaka.kernel.Sector.GOVERNMENT;
import static org.sharaka.kernel.Sector.PRIVATE;
import static org.sharaka.surveys.results.WeightingTest.scale;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sharaka.kernel.Sector;
import org.sharaka.surveys.questionnaire.Question;
import org.sharaka.surveys.questionnaire.XlsFormFile;

class SmallCellsTest {

  private static final Question QUESTION = XlsFormFile.withColumns().scale("agree").question("select_one agree", "q").read().questions().get(0);

  @Test
  void aGroupOfFourIsHiddenAndTheNextSmallestWithIt() {
    QuestionResult.OnScale shown = hidden(Map.of(GOVERNMENT, scale(1, 1, 1, 1, 6), PRIVATE, scale(0, 0, 0, 3, 3), CIVIL_SOCIETY, scale(0, 0, 0, 4, 4),
        ACADEMIA, scale(0, 0, 0, 2, 2)));
    assertThat(shown.bySector()).containsOnlyKeys(GOVERNMENT, CIVIL_SOCIETY);
    assertThat(shown.weighting().weights()).isEmpty();
    assertThat(shown.weighting().top2()).isNotNull();
  }

  @Test
  void groupsOfFiveAreShown() {
    assertThat(hidden(Map.of(GOVERNMENT, scale(1, 1, 1, 1, 1), PRIVATE, scale(1, 1, 1, 1, 1))).bySector()).hasSize(2);
  }

  @Test
  void twoHiddenGroupsKeepEachOthersSecret() {
    assertThat(hidden(Map.of(GOVERNMENT, scale(1, 1, 1, 1, 1), PRIVATE, scale(0, 0, 0, 0, 4), ACADEMIA, scale(0, 0, 0, 0, 3))).bySector())
        .containsOnlyKeys(GOVERNMENT);
  }

  @Test
  void aQuestionAnsweredByFourIsNotShownAtAll() {
    SurveyResults results = SmallCells.hidden(results(new QuestionResult.Numbers(QUESTION, 4, 1.0, 1.0, 1.0, 1.0)), 5);
    assertThat(results.questions().get(0)).isInstanceOf(QuestionResult.Hidden.class);
    assertThat(SmallCells.hidden(results(new QuestionResult.Numbers(QUESTION, 5, 1.0, 1.0, 1.0, 1.0)), 5).questions().get(0))
        .isInstanceOf(QuestionResult.Numbers.class);
  }

  private static QuestionResult.OnScale hidden(Map<Sector, Scale> scales) {
    Map<Sector, Integer> frame = new java.util.EnumMap<>(Sector.class);
    scales.forEach((sector, scale) -> frame.put(sector, 20));
    Scale all = scales.values().stream().reduce(scale(0, 0, 0, 0, 0), Scale::plus);
    return (QuestionResult.OnScale) SmallCells.hidden(results(new QuestionResult.OnScale(QUESTION, all, scales, Weighting.of(frame, scales, 0))), 5)
        .questions().get(0);
  }

  private static SurveyResults results(QuestionResult result) {
    return new SurveyResults(ResponseRates.of(Map.of()), Map.of(), 50, List.of(result));
  }
}
