package org.sharaka.portal.requests;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.platform.web.Sentences;
import org.sharaka.stakeholders.Organisation;
import org.sharaka.stakeholders.Regions;
import org.springframework.stereotype.Component;

/** Organisations to choose from by name. Those of one name are told apart by their governorate, and where it is the same one by their sector and code. */
@Component
class NamedBodies {

  private final Regions regions;
  private final Sentences sentences;

  /** @param label as it is read in the list */
  record Body(long id, String label) {}

  NamedBodies(Regions regions, Sentences sentences) {
    this.regions = regions;
    this.sentences = sentences;
  }

  List<Body> of(Collection<Organisation> organisations, Locale locale) {
    Map<String, Long> plain = counted(organisations, one -> one.name().in(locale));
    Map<String, Long> placed = counted(organisations, one -> placed(one, locale));
    return organisations.stream().map(one -> new Body(one.id(), plain.get(one.name().in(locale)) == 1 ? one.name().in(locale)
        : placed.get(placed(one, locale)) == 1 ? placed(one, locale) : coded(one, locale))).toList();
  }

  private String placed(Organisation one, Locale locale) {
    LocalizedText region = regions.name(one.region());
    return region == null ? one.name().in(locale) : one.name().in(locale) + " – " + region.in(locale);
  }

  private String coded(Organisation one, Locale locale) {
    return "%s – %s (%s)".formatted(placed(one, locale), sentences.say("sector." + one.sector().code(), Map.of(), locale), one.code());
  }

  private static Map<String, Long> counted(Collection<Organisation> organisations, Function<Organisation, String> label) {
    return organisations.stream().collect(Collectors.groupingBy(label, Collectors.counting()));
  }
}
