package org.sharaka.workflow.lifecycle;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.platform.language.Dates;
import org.sharaka.platform.web.Sentences;
import org.sharaka.projects.Phase;
import org.sharaka.projects.PhaseKey;
import org.sharaka.projects.Project;
import org.sharaka.projects.ProjectBoard;
import org.springframework.stereotype.Component;

/** Puts phases and their dates into words for task forms. */
@Component
public class PhaseWords {

  private final Sentences sentences;
  private final Dates dates;

  PhaseWords(Sentences sentences, Dates dates) {
    this.sentences = sentences;
    this.dates = dates;
  }

  public LocalizedText say(String key, Map<String, ?> facts) {
    return sentences.both("form." + key, facts);
  }

  /** The full name, such as "Phase 1: Community outreach". */
  public LocalizedText name(PhaseKey key) {
    return sentences.both("phase.full." + key.number(), Map.of());
  }

  LocalizedText plan(ProjectBoard.Line project) {
    Map<PhaseKey, Project.Span> spans = new EnumMap<>(PhaseKey.class);
    project.phases().forEach(line -> spans.put(line.phase().key(), new Project.Span(line.phase().plannedStart(), line.phase().plannedEnd())));
    return plan(spans);
  }

  /** The dates as a list in the forms' markup. */
  LocalizedText plan(Map<PhaseKey, Project.Span> spans) {
    return new LocalizedText(list(spans, Language.AR), list(spans, Language.EN));
  }

  LocalizedText delay(Phase phase) {
    return new LocalizedText(delay(phase, Language.AR), delay(phase, Language.EN));
  }

  private String delay(Phase phase, Language language) {
    return sentences.say("form.delay", Map.of("phase", name(phase.key()), "end", dates.full(phase.plannedEnd(), language.locale()),
        "late", dates.distance(phase.plannedEnd(), language.locale())), language.locale());
  }

  private String list(Map<PhaseKey, Project.Span> spans, Language language) {
    return spans.entrySet().stream().map(span -> "* " + name(span.getKey()).in(language) + ": " + dates.day(span.getValue().start(), language.locale())
        + " – " + dates.day(span.getValue().end(), language.locale())).collect(Collectors.joining("\n"));
  }
}
