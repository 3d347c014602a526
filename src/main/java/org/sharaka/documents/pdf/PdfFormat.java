package org.sharaka.documents.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sharaka.documents.FileFormat;
import org.sharaka.documents.Report;
import org.sharaka.documents.ReportFormat;
import org.sharaka.documents.typesetting.Charts;
import org.sharaka.documents.typesetting.Pieces;
import org.sharaka.kernel.DateWords;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

@Component
class PdfFormat implements ReportFormat {

  private final ITemplateEngine templates;
  private final MessageSource messages;
  private final DateWords days;
  private final Pieces pieces;
  private final Charts charts;
  private final Press press;

  PdfFormat(ITemplateEngine templates, MessageSource messages, DateWords days, Pieces pieces, Charts charts, Press press) {
    this.templates = templates;
    this.messages = messages;
    this.days = days;
    this.pieces = pieces;
    this.charts = charts;
    this.press = press;
  }

  @Override
  public FileFormat format() {
    return FileFormat.PDF;
  }

  @Override
  public byte[] write(Report report) {
    return press.print(templates.process("fo/report", context(report)), report.language());
  }

  private Context context(Report report) {
    Locale locale = report.language().locale();
    Context context = new Context(locale);
    context.setVariable("page", new FoPage(report, pieces, charts));
    context.setVariable("pageParts", pageParts(locale));
    if (report.day() != null) {
      context.setVariable("day", days.day(report.day(), locale));
      context.setVariable("hijri", days.hijri(report.day(), locale));
    }
    return context;
  }

  /** "Page {page} of {pages}" taken apart: words, and the names of the two figures that only the press knows. */
  private List<String> pageParts(Locale locale) {
    String sentence = messages.getMessage("report.page", new Object[] {Map.of("page", "|page|", "pages", "|pages|")}, locale);
    return Arrays.stream(sentence.split("\\|")).filter(part -> !part.isEmpty()).toList();
  }
}
