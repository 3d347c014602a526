package org.sharaka.documents;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Makes files of reports. Both formats can be read by everyone: tagged, with a table of figures beside each chart, in
 * the order of reading of their language.
 */
@Component
public class ReportWriter {

  private final Map<FileFormat, ReportFormat> formats;

  ReportWriter(List<ReportFormat> formats) {
    this.formats = formats.stream().collect(Collectors.toMap(ReportFormat::format, Function.identity()));
  }

  /** PDF/UA-1 and PDF/A-2a, with its fonts in it. */
  public byte[] pdf(Report report) {
    return write(report, FileFormat.PDF);
  }

  /** For those who go on working on the text. */
  public byte[] docx(Report report) {
    return write(report, FileFormat.DOCX);
  }

  byte[] write(Report report, FileFormat format) {
    return formats.get(format).write(report);
  }
}
