package org.sharaka.workflow.research;

import java.util.HashMap;
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
import org.sharaka.projects.outreach.Needs;
import org.sharaka.projects.research.Benchmark;
import org.sharaka.projects.research.FocusArea;
import org.springframework.stereotype.Component;

/** Puts benchmarks, themes and scores into words for task forms, as lists and tables of the forms' markup. */
@Component
class ResearchWords {

  private static final int TOP = 5;
  private static final Map<Sector, String> COLUMNS = Map.of(Sector.GOVERNMENT, "government", Sector.PRIVATE, "private", Sector.CIVIL_SOCIETY, "civilSociety",
      Sector.ACADEMIA, "academia");

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

  List<LocalizedText> benchmarks(List<Benchmark> benchmarks) {
    return benchmarks.stream().map(b -> sentences.both("research.benchmark", Map.of("name", b.name(), "body", b.body(),
        "scope", sentences.both("benchmark.scope." + b.scope(), Map.of()), "year", String.valueOf(b.year()), "summary", b.summary()))).toList();
  }

  /** Themes in rows, sectors in columns, named as the form names them. */
  List<Map<String, Object>> matrix(CaseNumber number) {
    Map<String, Map<Sector, Integer>> cells = needs.bySector(number).stream()
        .collect(Collectors.groupingBy(Needs.Cell::theme, Collectors.toMap(Needs.Cell::sector, Needs.Cell::statements)));
    return needs.of(number).stream().map(need -> {
      Map<String, Object> row = new HashMap<>(Map.of("theme", need.theme().name()));
      COLUMNS.forEach((sector, column) -> row.put(column, cells.getOrDefault(need.theme().code(), Map.of()).getOrDefault(sector, 0)));
      return row;
    }).toList();
  }

  List<LocalizedText> scores(List<FocusArea> areas) {
    return areas.stream().map(area -> sentences.both("research.score", Map.of("name", area.name(), "score", area.score(),
        "priority", sentences.both("focus.priority." + area.priority(), Map.of())))).toList();
  }

  private static String comma(Locale locale) {
    return Language.of(locale) == Language.AR ? "، " : ", ";
  }

  private static LocalizedText both(Function<Locale, String> words) {
    String ar = words.apply(Language.AR.locale());
    return new LocalizedText(ar.isBlank() ? "–" : ar, words.apply(Language.EN.locale()));
  }
}
