package org.sharaka.desk.surveys;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.sharaka.kernel.Language;

/** Writes tables as an Excel workbook row by row, however many there are: only the last few are held. */
final class SpreadsheetFile implements AutoCloseable {

  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final int HELD = 200;
  private static final int MOST_ROWS = 1_048_576;
  private static final int LONGEST_TEXT = 32_767;

  private final SXSSFWorkbook book = new SXSSFWorkbook(HELD);
  private final OutputStream out;
  private final boolean fromRight;
  private String name;
  private SXSSFSheet sheet;

  private SpreadsheetFile(OutputStream out, boolean fromRight) {
    this.out = out;
    this.fromRight = fromRight;
  }

  static SpreadsheetFile download(HttpServletResponse response, String fileName, Language language) throws IOException {
    response.setContentType(TYPE);
    response.setHeader("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
    return new SpreadsheetFile(response.getOutputStream(), language == Language.AR);
  }

  void sheet(String title) {
    name = title;
    open(title);
  }

  /** Numbers become numbers; everything else is text, never a formula. What a sheet does not hold goes on in another. */
  void row(Object... cells) {
    if (sheet.getLastRowNum() + 1 >= MOST_ROWS) {
      open(name + " " + (book.getNumberOfSheets() + 1));
    }
    Row row = sheet.createRow(sheet.getLastRowNum() + 1);
    for (int i = 0; i < cells.length; i++) {
      write(row.createCell(i), cells[i]);
    }
  }

  @Override
  public void close() throws IOException {
    try (book) {
      book.write(out);
    }
  }

  private void open(String title) {
    sheet = book.createSheet(title);
    ((Sheet) sheet).setRightToLeft(fromRight);
    sheet.createFreezePane(0, 1);
  }

  private static void write(Cell cell, Object value) {
    if (value instanceof Number number) {
      cell.setCellValue(number.doubleValue());
    } else if (value != null) {
      String text = value.toString();
      cell.setCellValue(text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT));
    }
  }
}
