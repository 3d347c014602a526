package org.sharaka.portal.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.portal.projects.FocusAreaScores.Criterion;
import org.sharaka.projects.research.FocusArea;
import org.sharaka.projects.research.FocusAreaMeasures.Measure;
import org.springframework.core.io.ClassPathResource;

class FocusAreaScoresTest {

  private static final Pattern POINTS = Pattern.compile("<text>(?:min\\()?(\\w+)(?:, (\\d)\\))? \\* (\\d+)</text>");

  @Test
  void readersSeeThePointsThatTheDecisionGives() throws IOException {
    String decision = new ClassPathResource("processes/project/focusAreaPriority.dmn").getContentAsString(StandardCharsets.UTF_8);
    Map<String, Double> given = POINTS.matcher(decision).results().collect(Collectors.toMap(found -> found.group(1), FocusAreaScoresTest::points));
    Measure measure = new Measure(FocusArea.candidate(LocalizedText.same("مجال"), "clarity", List.of(1L, 2L, 3L, 4L), 4, 3, 2, 5), null, 0.75, 0.5);
    assertThat(given).hasSize(Criterion.values().length);
    Stream.of(Criterion.values()).forEach(criterion ->
        assertThat(criterion.points(measure)).as(criterion.name()).isEqualTo(given.get(criterion.name().toLowerCase())));
  }

  @Test
  void allTogetherBringAHundredPoints() {
    assertThat(Stream.of(Criterion.values()).mapToInt(Criterion::weight).sum()).isEqualTo(100);
  }

  /** What the decision's own sum yields for the measure of the test. */
  private static double points(MatchResult term) {
    Map<String, Double> inputs = Map.of("salience", 0.75, "intensity", 0.5, "benchmarks", 4.0, "alignment", 4.0, "feasibility", 3.0, "strength", 2.0, "urgency", 5.0);
    double input = inputs.get(term.group(1));
    return (term.group(2) == null ? input : Math.min(input, Double.parseDouble(term.group(2)))) * Double.parseDouble(term.group(3));
  }
}
