package org.sharaka.documents.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.sharaka.documents.Block;
import org.sharaka.documents.FileFormat;
import org.sharaka.documents.Report;
import org.sharaka.documents.ReportFormat;
import org.sharaka.documents.typesetting.Charts;
import org.sharaka.documents.typesetting.Pieces;
import org.sharaka.documents.typesetting.TemplateContexts;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

@Component
class DocxFormat implements ReportFormat {

  private final ITemplateEngine templates;
  private final TemplateContexts contexts;
  private final Pieces pieces;
  private final Charts charts;

  DocxFormat(ITemplateEngine templates, TemplateContexts contexts, Pieces pieces, Charts charts) {
    this.templates = templates;
    this.contexts = contexts;
    this.pieces = pieces;
    this.charts = charts;
  }

  @Override
  public FileFormat format() {
    return FileFormat.DOCX;
  }

  @Override
  public byte[] write(Report report) {
    DocxPage page = new DocxPage(report, pieces, charts);
    Context context = contexts.of(page);
    try (ByteArrayOutputStream out = new ByteArrayOutputStream(); DocxPackage file = new DocxPackage(out)) {
      file.describe(page.plain(report.title()), page.locale());
      file.main(templates.process("docx/document", context));
      file.numbering(templates.process("docx/numbering", context));
      file.header(templates.process("docx/header", context));
      file.footer(templates.process("docx/footer", context));
      for (int at = 0; at < report.blocks().size(); at++) {
        Block block = report.blocks().get(at);
        if (block instanceof Block.BarChart || block instanceof Block.StackedBars) {
          file.picture("chart" + at, page.picture(block));
        }
      }
      file.close();
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (OpenXML4JException e) {
      throw new IllegalStateException(e);
    }
  }
}
