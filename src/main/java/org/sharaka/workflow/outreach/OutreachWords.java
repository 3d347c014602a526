package org.sharaka.workflow.outreach;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
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

  LocalizedText plan(EngagementPlan plan) {
    return new LocalizedText(plan(plan, Language.AR.locale()), plan(plan, Language.EN.locale()));
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

  private String plan(EngagementPlan plan, Locale locale) {
    String groups = plan.groups().stream().map(group -> "* " + sentences.say("outreach.group", Map.of(
        "sector", sentences.say("sector." + group.sector().code(), Map.of(), locale), "level", sentences.say("iap2." + group.level(), Map.of(), locale),
        "interviews", group.interviews(), "calls", group.calls()), locale)).collect(Collectors.joining("\n"));
    return groups + "\n* " + sentences.say("outreach.workshops", Map.of("count", plan.workshops()), locale);
  }
}
