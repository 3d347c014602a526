package org.sharaka.portal.requests;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharaka.dialogues.IssueAreas;
import org.sharaka.dialogues.TypedRequest;
import org.sharaka.dialogues.intake.FormFields;
import org.sharaka.kernel.Sector;
import org.sharaka.platform.web.Sentences;
import org.sharaka.stakeholders.Regions;
import org.sharaka.stakeholders.Register;
import org.springframework.stereotype.Component;

/** What was filled in, in words, for reading it again. */
@Component
class Answers {

  private static final Set<String> CHOICES = Set.of("entryPoint", "format", "confidentiality");
  private static final Set<String> CONFIRMATIONS = Set.of("hideName", "counterpartUnknown", "urgent", "charter", "noThirdParties", "notice", "hasConflict");

  private final IssueAreas areas;
  private final Regions regions;
  private final Register register;
  private final Sentences sentences;

  /** @param field also the id of the input it can be changed at */
  record Answer(String field, String text) {}

  Answers(IssueAreas areas, Regions regions, Register register, Sentences sentences) {
    this.areas = areas;
    this.regions = regions;
    this.register = register;
    this.sentences = sentences;
  }

  /** The answers of each page, in the order of the form. */
  List<List<Answer>> of(TypedRequest form, Locale locale) {
    return FormFields.inOrder().stream().map(page -> page.stream().filter(field -> form.all(field).stream().anyMatch(value -> !value.isBlank()))
        .map(field -> new Answer(field, form.all(field).stream().filter(value -> !value.isBlank()).map(value -> words(field, value, locale))
            .collect(Collectors.joining("، ")))).toList()).toList();
  }

  private String words(String field, String value, Locale locale) {
    if (CONFIRMATIONS.contains(field)) {
      return sentences.say("true".equals(value) ? "request.yes" : "request.no", Map.of(), locale);
    }
    if (CHOICES.contains(field) && value.matches("[A-Z_]{2,30}")) {
      return sentences.sayOr("request." + field + "." + value, value, locale);
    }
    return switch (field) {
      case "area" -> areas.find(value).map(area -> area.name().in(locale)).orElse(value);
      case "region" -> regions.name(value).in(locale);
      case "sectors" -> Sector.ofCode(value).map(sector -> sentences.say("sector." + sector.code(), Map.of(), locale)).orElse(value);
      case "organisation", "counterparts" -> value.matches("\\d{1,18}")
          ? register.organisation(Long.parseLong(value)).map(one -> one.name().in(locale)).orElse(value) : value;
      default -> value;
    };
  }
}
