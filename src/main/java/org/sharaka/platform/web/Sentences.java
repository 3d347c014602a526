package org.sharaka.platform.web;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says refusals in the reader's language. */
@Component("sentences")
public class Sentences {

  private final MessageSource messages;

  Sentences(MessageSource messages) {
    this.messages = messages;
  }

  public String of(Refusal refusal, Locale locale) {
    return messages.getMessage("refusal." + refusal.code(), new Object[] {Facts.readable(refusal.facts(), locale)}, locale);
  }

  public String of(Collection<Refusal> refusals, Locale locale) {
    return refusals.stream().map(r -> of(r, locale)).distinct().collect(Collectors.joining(" "));
  }

  /** A sentence of the bundles in both languages, for values that go out to readers of either. */
  public LocalizedText both(String key, Map<String, ?> facts) {
    return new LocalizedText(say(key, facts, Language.AR.locale()), say(key, facts, Language.EN.locale()));
  }

  public String say(String key, Map<String, ?> facts, Locale locale) {
    return messages.getMessage(key, new Object[] {Facts.readable(facts, locale)}, locale);
  }

  public String of(LocalizedText text, Locale locale) {
    return text == null ? "" : text.in(locale);
  }
}
