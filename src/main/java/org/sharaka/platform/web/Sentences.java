package org.sharaka.platform.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Refusal;
import org.sharaka.platform.language.Dates;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says refusals in the reader's language. */
@Component("sentences")
public class Sentences {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final MessageSource messages;
  private final Dates dates;

  Sentences(MessageSource messages, Dates dates) {
    this.messages = messages;
    this.dates = dates;
  }

  public String why(Refusal refusal, Locale locale) {
    return say("refusal." + refusal.code(), refusal.facts(), locale);
  }

  public String why(Collection<Refusal> refusals, Locale locale) {
    return refusals.stream().map(r -> why(r, locale)).distinct().collect(Collectors.joining(" "));
  }

  /** A sentence of the bundles in both languages, for values that go out to readers of either. */
  public LocalizedText both(String key, Map<String, ?> facts) {
    return new LocalizedText(say(key, facts, Language.AR.locale()), say(key, facts, Language.EN.locale()));
  }

  /** A day written out. */
  public LocalizedText day(LocalDate day) {
    return new LocalizedText(dates.day(day, Language.AR.locale()), dates.day(day, Language.EN.locale()));
  }

  public String say(String key, Map<String, ?> facts, Locale locale) {
    Map<String, Object> readable = new HashMap<>();
    facts.forEach((name, value) -> readable.put(name, readable(value, locale)));
    return messages.getMessage(key, new Object[] {readable}, locale);
  }

  /** A word for a value that came from outside, or the value itself where there is none. */
  public String sayOr(String key, String otherwise, Locale locale) {
    return messages.getMessage(key, null, otherwise, locale);
  }

  /** Texts in two languages are reduced to the reader's, days written out. */
  private Object readable(Object value, Locale locale) {
    if (value instanceof LocalizedText text) {
      return text.in(locale);
    }
    if (value instanceof LocalDate day) {
      return dates.day(day, locale);
    }
    return value instanceof String text && DAY.matcher(text).matches() ? dates.day(LocalDate.parse(text), locale) : value == null ? "" : value;
  }

  public String of(LocalizedText text, Locale locale) {
    return text == null ? "" : text.in(locale);
  }
}
