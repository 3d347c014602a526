package org.sharaka.guidelines.adherence;

import java.util.Map;
import java.util.function.Consumer;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Component;

/** Changes an adherence together with the cover of its case and what is told of it there. */
@Component
class AdherenceFile {

  private final Adherences adherences;
  private final CaseFiles files;
  private final Timeline timeline;

  AdherenceFile(Adherences adherences, CaseFiles files, Timeline timeline) {
    this.adherences = adherences;
    this.files = files;
    this.timeline = timeline;
  }

  Adherence change(CaseNumber number, Consumer<Adherence> step, String event) {
    Adherence adherence = adherences.get(number);
    step.accept(adherence);
    adherences.save(adherence);
    if (adherence.status().isOver()) {
      files.close(number, adherence.status().name());
    } else {
      files.moveTo(number, adherence.status().name());
    }
    timeline.note(number, "adherence." + event, Map.of());
    return adherence;
  }
}
