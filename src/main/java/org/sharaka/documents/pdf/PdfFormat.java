package org.sharaka.documents.pdf;

import org.sharaka.documents.FileFormat;
import org.sharaka.documents.Report;
import org.sharaka.documents.ReportFormat;
import org.sharaka.documents.typesetting.Charts;
import org.sharaka.documents.typesetting.Pieces;
import org.sharaka.documents.typesetting.TemplateContexts;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;

@Component
class PdfFormat implements ReportFormat {

  private final ITemplateEngine templates;
  private final TemplateContexts contexts;
  private final Pieces pieces;
  private final Charts charts;
  private final Press press;

  PdfFormat(ITemplateEngine templates, TemplateContexts contexts, Pieces pieces, Charts charts, Press press) {
    this.templates = templates;
    this.contexts = contexts;
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
    return press.print(templates.process("fo/report", contexts.of(new FoPage(report, pieces, charts))), report.language());
  }
}
