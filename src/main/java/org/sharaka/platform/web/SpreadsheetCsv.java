package org.sharaka.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a table as CSV that spreadsheets open rightly: UTF-8 with its mark, and no cell that they would run as a formula. */
public final class SpreadsheetCsv implements AutoCloseable {

  private static final char MARK = '\uFEFF';
  private static final String FORMULA_BEGINNINGS = "=+-@\t\r";

  private final CSVPrinter printer;

  private SpreadsheetCsv(Writer out) throws IOException {
    out.write(MARK);
    this.printer = new CSVPrinter(out, CSVFormat.EXCEL);
  }

  public static SpreadsheetCsv download(HttpServletResponse response, String fileName) throws IOException {
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
    return new SpreadsheetCsv(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
  }

  public void row(Object... cells) {
    try {
      printer.printRecord(Arrays.stream(cells).map(SpreadsheetCsv::cell).toArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    printer.close();
  }

  private static String cell(Object value) {
    String text = value == null ? "" : value.toString();
    if (value instanceof Number) {
      return text;
    }
    return !text.isEmpty() && FORMULA_BEGINNINGS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
