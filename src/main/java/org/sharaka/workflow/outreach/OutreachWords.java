package org.sharaka.workflow.outreach;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.platform.web.Sentences;
import org.sharaka.projects.outreach.EngagementPlan;
import org.springframework.stereotype.Component;

/** Puts the engagement plan and what it reached into words for task forms. */
@Component
class OutreachWords {

  private final OutreachCount count;
  private final Sentences sentences;

  OutreachWords(OutreachCount count, Sentences sentences) {
    this.count = count;
    this.sentences = sentences;
  }

  /** What is planned for each sector, and how many workshops. */
  List<LocalizedText> plan(EngagementPlan plan) {
    Stream<LocalizedText> groups = plan.groups().stream().map(group -> sentences.both("outreach.group", Map.of(
        "sector", sentences.both("sector." + group.sector().code(), Map.of()), "level", sentences.both("iap2." + group.level(), Map.of()),
        "interviews", group.interviews(), "calls", group.calls())));
    return Stream.concat(groups, Stream.of(sentences.both("outreach.workshops", Map.of("count", plan.workshops())))).toList();
  }

  LocalizedText verdict(String sufficiency) {
    return sentences.both("outreach.sufficiency." + sufficiency, Map.of());
  }

  LocalizedText figures(CaseNumber number) {
    OutreachCount.Reached reached = count.of(number);
    return new LocalizedText(figures(reached, Language.AR.locale()), figures(reached, Language.EN.locale()));
  }

  private String figures(OutreachCount.Reached reached, Locale locale) {
    String missing = reached.missing().isEmpty() ? sentences.say("outreach.noneMissing", Map.of(), locale)
        : reached.missing().stream().map(s -> sentences.say("sector." + s.code(), Map.of(), locale)).collect(Collectors.joining(" · "));
    return sentences.say("outreach.figures", Map.of("rr2", reached.rr2(), "lowest", reached.lowestRr2(), "workshops", reached.workshops(),
        "interviews", reached.interviews(), "planned", reached.planned(), "calls", reached.calls(), "missing", missing), locale);
  }
}
