package org.sharaka.workflow.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharaka.cases.CaseFiles;
import org.sharaka.kernel.Sector;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.platform.web.Sentences;
import org.sharaka.stakeholders.Regions;
import org.sharaka.surveys.Audience;
import org.sharaka.surveys.Survey;
import org.sharaka.surveys.results.MarginOfError;
import org.sharaka.surveys.results.Modes;
import org.sharaka.surveys.results.SurveyResults;
import org.springframework.stereotype.Component;

/**
 * Says how a survey was done, as everyone who publishes results should (AAPOR): who paid and who asked, in what words, whom,
 * how they were found and chosen, how many answered and how, when, and what was weighted.
 */
@Component
public class MethodStatement {

  private final CaseFiles files;
  private final Modes modes;
  private final Regions regions;
  private final Sentences sentences;
  private final WorkingCalendar calendar;

  /** One of the eleven points. */
  public record Item(String code, String label, String text) {}

  MethodStatement(CaseFiles files, Modes modes, Regions regions, Sentences sentences, WorkingCalendar calendar) {
    this.files = files;
    this.modes = modes;
    this.regions = regions;
    this.sentences = sentences;
    this.calendar = calendar;
  }

  public List<Item> of(Survey survey, SurveyResults results, Locale locale) {
    List<Item> items = new ArrayList<>();
    add(items, "sponsor", sponsor(survey, locale), locale);
    add(items, "conductor", Map.of(), locale);
    add(items, "wording", Map.of(), locale);
    items.add(new Item("population", label("population", locale), population(survey.design().audience(), locale)));
    add(items, "frame", Map.of("invited", results.rates().invited()), locale);
    items.add(new Item("selection", label("selection", locale), selection(survey, results, locale)));
    add(items, "size", Map.of("complete", results.rates().complete(), "partial", results.rates().partial(), "rr2", results.rates().rr2(),
        "completeFrom", survey.design().rule().completeFrom(), "partialFrom", survey.design().rule().partialFrom()), locale);
    Modes.Count count = modes.of(survey.number());
    add(items, "mode", Map.of("byLink", count.byLink(), "byFile", count.byFile()), locale);
    items.add(new Item("dates", label("dates", locale), dates(survey, locale)));
    items.add(new Item("weighting", label("weighting", locale), say("weighting." + survey.design().weighted(), Map.of(), locale)));
    items.add(new Item("subgroups", label("subgroups", locale), results.bySector().entrySet().stream()
        .map(sector -> sector(sector.getKey(), locale) + ": " + sector.getValue().usable()).collect(Collectors.joining(" · "))));
    return items;
  }

  private Map<String, Object> sponsor(Survey survey, Locale locale) {
    String project = survey.project() == null ? "" : files.find(survey.project()).map(file -> file.title().in(locale) + " (" + file.number() + ")").orElse("");
    return Map.of("project", project, "known", String.valueOf(!project.isEmpty()));
  }

  private String selection(Survey survey, SurveyResults results, Locale locale) {
    Optional<MarginOfError> margin = MarginOfError.of(survey, results);
    return margin.isPresent() ? say("selection.random", Map.of("whole", margin.get().whole(), "finite", margin.get().finite()), locale)
        : say(survey.design().probabilitySample() ? "selection.randomYet" : "selection.invited", Map.of(), locale);
  }

  private String dates(Survey survey, Locale locale) {
    Survey.Field field = survey.field();
    if (field.openedAt() == null) {
      return say("dates.notYet", Map.of(), locale);
    }
    return say(field.closedAt() == null ? "dates.open" : "dates.closed", Map.of("opened", field.openedAt().atZone(calendar.zone()).toLocalDate(),
        "ends", (field.closedAt() == null ? field.closesAt() : field.closedAt()).atZone(calendar.zone()).toLocalDate()), locale);
  }

  private String population(Audience audience, Locale locale) {
    Stream<String> sectors = audience.sectors().stream().sorted().map(sector -> sector(sector, locale));
    Stream<String> from = audience.regions().stream().sorted().map(code -> regions.name(code).in(locale));
    return Stream.of(Stream.of(sentences.say("survey.audience." + audience.kind(), Map.of(), locale)), sectors, from).flatMap(part -> part)
        .collect(Collectors.joining(" · "));
  }

  private String sector(Sector sector, Locale locale) {
    return sentences.say("sector." + sector.code(), Map.of(), locale);
  }

  private void add(List<Item> items, String code, Map<String, ?> facts, Locale locale) {
    items.add(new Item(code, label(code, locale), say(code, facts, locale)));
  }

  private String label(String code, Locale locale) {
    return sentences.say("survey.method." + code, Map.of(), locale);
  }

  private String say(String code, Map<String, ?> facts, Locale locale) {
    return sentences.say("survey.method." + code + ".text", facts, locale);
  }
}
