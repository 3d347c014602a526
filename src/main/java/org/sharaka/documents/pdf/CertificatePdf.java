package org.sharaka.documents.pdf;

import org.sharaka.documents.CertificateSheet;
import org.sharaka.documents.CertificateWriter;
import org.sharaka.documents.typesetting.Pieces;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

@Component
class CertificatePdf implements CertificateWriter {

  private final ITemplateEngine templates;
  private final Pieces pieces;
  private final Press press;

  CertificatePdf(ITemplateEngine templates, Pieces pieces, Press press) {
    this.templates = templates;
    this.pieces = pieces;
    this.press = press;
  }

  @Override
  public byte[] pdf(CertificateSheet sheet) {
    Context context = new Context(sheet.language().locale());
    context.setVariable("page", new CertificatePage(sheet, pieces));
    return press.print(templates.process("fo/certificate", context), sheet.language());
  }
}
