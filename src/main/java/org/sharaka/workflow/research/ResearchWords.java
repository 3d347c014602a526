package org.sharaka.workflow.research;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Sector;
import org.sharaka.platform.web.Sentences;
import org.sharaka.projects.outreach.EngagementPlan;
import org.sharaka.projects.outreach.Needs;
import org.sharaka.projects.research.Benchmark;
import org.sharaka.projects.research.FocusArea;
import org.springframework.stereotype.Component;

/** Puts benchmarks, themes and scores into words for task forms, as lists and tables of the forms' markup. */
@Component
class ResearchWords {

  private static final int TOP = 5;

  private final Needs needs;
  private final Sentences sentences;

  ResearchWords(Needs needs, Sentences sentences) {
    this.needs = needs;
    this.sentences = sentences;
  }

  LocalizedText topThemes(CaseNumber number) {
    List<Needs.Need> top = needs.of(number).stream().limit(TOP).toList();
    return both(locale -> top.isEmpty() ? sentences.say("research.noThemes", Map.of(), locale)
        : top.stream().map(n -> n.theme().name().in(locale) + " (" + n.statements() + ")").collect(Collectors.joining(comma(locale))));
  }

  LocalizedText benchmarks(List<Benchmark> benchmarks) {
    return both(locale -> benchmarks.stream().map(b -> "* **" + plain(b.name()) + "** – " + plain(b.body()) + " · "
        + sentences.say("benchmark.scope." + b.scope(), Map.of(), locale) + " · " + b.year() + "\n  " + plain(b.summary())).collect(Collectors.joining("\n")));
  }

  /** Themes in rows, sectors in columns. */
  LocalizedText matrix(CaseNumber number) {
    Map<String, Map<Sector, Integer>> cells = needs.bySector(number).stream()
        .collect(Collectors.groupingBy(Needs.Cell::theme, Collectors.toMap(Needs.Cell::sector, Needs.Cell::statements)));
    List<Needs.Need> rows = needs.of(number);
    return both(locale -> {
      String head = "| " + sentences.say("research.theme", Map.of(), locale) + " | "
          + EngagementPlan.SECTORS.stream().map(s -> sentences.say("sector." + s.code(), Map.of(), locale)).collect(Collectors.joining(" | ")) + " |";
      String rule = "|---".repeat(EngagementPlan.SECTORS.size() + 1) + "|";
      String body = rows.stream().map(need -> "| " + need.theme().name().in(locale) + " | " + EngagementPlan.SECTORS.stream()
          .map(s -> String.valueOf(cells.getOrDefault(need.theme().code(), Map.of()).getOrDefault(s, 0))).collect(Collectors.joining(" | ")) + " |")
          .collect(Collectors.joining("\n"));
      return head + "\n" + rule + "\n" + body;
    });
  }

  LocalizedText scores(List<FocusArea> areas) {
    return both(locale -> areas.stream().map(area -> "* **" + plain(area.name().in(locale)) + "**: " + area.score() + " – "
        + sentences.say("focus.priority." + area.priority(), Map.of(), locale)).collect(Collectors.joining("\n")));
  }

  private static String comma(Locale locale) {
    return Language.of(locale) == Language.AR ? "، " : ", ";
  }

  private static String plain(String text) {
    return text.replaceAll("[*_`|\\[\\]<>]", " ");
  }

  private static LocalizedText both(Function<Locale, String> words) {
    String ar = words.apply(Language.AR.locale());
    return new LocalizedText(ar.isBlank() ? "–" : ar, words.apply(Language.EN.locale()));
  }
}
