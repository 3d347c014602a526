package org.sharaka.notifications;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Writes a mail in its reader's language from the message bundles. */
@Component
class LetterWriter {

  private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {};

  private final MessageSource messages;
  private final ITemplateEngine templates;
  private final ObjectMapper json;

  LetterWriter(MessageSource messages, ITemplateEngine templates, ObjectMapper json) {
    this.messages = messages;
    this.templates = templates;
    this.json = json;
  }

  Letter write(String template, Language language, String name, Map<String, Object> facts, String calendar) {
    Locale locale = language.locale();
    Map<String, Object> values = new HashMap<>();
    facts.forEach((fact, value) -> values.put(fact, value instanceof LocalizedText text ? text.in(language) : value));
    values.put("name", name == null ? "" : name);
    List<String> paragraphs = Arrays.stream(say(template, "body", values, locale).split("\\|")).map(String::strip).filter(p -> !p.isEmpty()).toList();
    String subject = say(template, "subject", values, locale);
    String link = (String) facts.get("link");
    String action = link == null ? null : say(template, "action", values, locale);
    String choices = (String) facts.get("choices");
    Context page = new Context(locale, values);
    page.setVariable("subject", subject);
    page.setVariable("paragraphs", paragraphs);
    page.setVariable("action", action);
    page.setVariable("link", link);
    page.setVariable("choices", choices);
    return new Letter(subject, plain(paragraphs, action, link, choices, locale), templates.process("mail/letter", page), calendar, choices);
  }

  Map<String, Object> facts(String... written) {
    try {
      Map<String, Object> facts = new HashMap<>();
      for (String each : written) {
        facts.putAll(json.readValue(each, FACTS));
      }
      facts.replaceAll((name, value) -> value instanceof Map<?, ?> text && text.get("ar") instanceof String ar
          ? new LocalizedText(ar, (String) text.get("en")) : value);
      return facts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String plain(List<String> paragraphs, String action, String link, String choices, Locale locale) {
    StringBuilder text = new StringBuilder(String.join("\n\n", paragraphs));
    if (link != null) {
      text.append("\n\n").append(action).append(":\n").append(link);
    }
    text.append("\n\n-- \n").append(messages.getMessage("mail.signature", null, locale));
    if (choices != null) {
      text.append("\n").append(messages.getMessage("mail.choices", null, locale)).append(": ").append(choices);
    }
    return text.toString();
  }

  private String say(String template, String part, Map<String, Object> values, Locale locale) {
    return messages.getMessage("mail." + template + "." + part, new Object[] {values}, locale);
  }
}
