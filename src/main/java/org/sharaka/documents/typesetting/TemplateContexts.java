package org.sharaka.documents.typesetting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sharaka.kernel.DateWords;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;

/** Gives templates what they need besides the report itself: its day in both calendars, and the words of the page count. */
@Component
public class TemplateContexts {

  private final MessageSource messages;
  private final DateWords days;

  TemplateContexts(MessageSource messages, DateWords days) {
    this.messages = messages;
    this.days = days;
  }

  public Context of(ReportPage page) {
    Locale locale = page.report().language().locale();
    Context context = new Context(locale);
    context.setVariable("page", page);
    context.setVariable("pageParts", pageParts(locale));
    if (page.report().day() != null) {
      context.setVariable("bothDays", bothDays(page.report().day(), locale));
    }
    return context;
  }

  private String bothDays(LocalDate day, Locale locale) {
    return messages.getMessage("report.day.both", new Object[] {Map.of("day", days.day(day, locale), "hijri", days.hijri(day, locale))}, locale);
  }

  /** "Page {page} of {pages}" taken apart: words, and the names of the two figures that are known only when pages are made. */
  private List<String> pageParts(Locale locale) {
    String sentence = messages.getMessage("report.page", new Object[] {Map.of("page", "|page|", "pages", "|pages|")}, locale);
    return Arrays.stream(sentence.split("\\|")).filter(part -> !part.isEmpty()).toList();
  }
}
