package org.sharaka.workflow.lifecycle;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

  List<LocalizedText> plan(ProjectBoard.Line project) {
    Map<PhaseKey, Project.Span> spans = new EnumMap<>(PhaseKey.class);
    project.phases().forEach(line -> spans.put(line.phase().key(), new Project.Span(line.phase().plannedStart(), line.phase().plannedEnd())));
    return plan(spans);
  }

  /** Each phase with its dates. */
  List<LocalizedText> plan(Map<PhaseKey, Project.Span> spans) {
    return spans.entrySet().stream().map(span -> new LocalizedText(line(span.getKey(), span.getValue(), Language.AR),
        line(span.getKey(), span.getValue(), Language.EN))).toList();
  }

  LocalizedText delay(Phase phase) {
    return new LocalizedText(delay(phase, Language.AR), delay(phase, Language.EN));
  }

  private String delay(Phase phase, Language language) {
    return sentences.say("form.delay", Map.of("phase", name(phase.key()), "end", dates.full(phase.plannedEnd(), language.locale()),
        "late", dates.distance(phase.plannedEnd(), language.locale())), language.locale());
  }

  private String line(PhaseKey phase, Project.Span span, Language language) {
    return name(phase).in(language) + ": " + dates.day(span.start(), language.locale()) + " – " + dates.day(span.end(), language.locale());
  }
}
