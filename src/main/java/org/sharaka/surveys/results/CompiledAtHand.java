package org.sharaka.surveys.results;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Sector;
import org.springframework.stereotype.Component;

/**
 * The compiled answers of the surveys looked at last. They are given out again as long as nothing changed that they are
 * made from; whether it did is asked of the database each time, so every node of an installation tells the same.
 */
@Component
class CompiledAtHand {

  private static final int MOST = 30;

  private final Map<CaseNumber, Compiled> kept = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
    @Override
    protected boolean removeEldestEntry(Map.Entry<CaseNumber, Compiled> eldest) {
      return size() > MOST;
    }
  });

  /** All that results hang on: the survey's design, those invited, and the responses with the times of their changes. */
  record Stamp(int revision, Map<Sector, Integer> frame, List<AnswerCounts.State> states) {}

  private record Compiled(Stamp stamp, List<QuestionResult> results) {}

  List<QuestionResult> get(CaseNumber number, Stamp stamp, Supplier<List<QuestionResult>> compile) {
    Compiled known = kept.get(number);
    if (known == null || !known.stamp().equals(stamp)) {
      known = new Compiled(stamp, compile.get());
      kept.put(number, known);
    }
    return known.results();
  }
}
