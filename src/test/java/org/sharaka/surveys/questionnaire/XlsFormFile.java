package org.sharaka.surveys.questionnaire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes small XLSForm workbooks for tests. Headings of {@code survey}: type, name, label (ar, en) and those asked for. */
public final class XlsFormFile {

  private final List<String> headings = new ArrayList<>(List.of("type", "name", "label::Arabic (ar)", "label::English (en)"));
  private final List<List<String>> survey = new ArrayList<>();
  private final List<List<String>> choices = new ArrayList<>();

  public static XlsFormFile withColumns(String... more) {
    XlsFormFile file = new XlsFormFile();
    file.headings.addAll(List.of(more));
    return file;
  }

  public XlsFormFile row(String... cells) {
    survey.add(List.of(cells));
    return this;
  }

  /** A question labelled in both languages, with further cells. */
  public XlsFormFile question(String type, String name, String... more) {
    List<String> cells = new ArrayList<>(List.of(type, name, "سؤال " + name, "Question " + name));
    cells.addAll(List.of(more));
    survey.add(cells);
    return this;
  }

  public XlsFormFile choice(String... cells) {
    choices.add(List.of(cells));
    return this;
  }

  public XlsFormFile list(String name, String... codes) {
    for (String code : codes) {
      choice(name, code, "خيار " + code, "Option " + code);
    }
    return this;
  }

  public XlsFormFile scale(String name) {
    return list(name, "1", "2", "3", "4", "5", "na");
  }

  public byte[] bytes() {
    try (XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      fill(book.createSheet("survey"), headings, survey);
      fill(book.createSheet("choices"), List.of("list_name", "name", "label::Arabic (ar)", "label::English (en)"), choices);
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Questionnaire read() {
    return XlsForm.read(bytes());
  }

  private static void fill(Sheet sheet, List<String> headings, List<List<String>> rows) {
    write(sheet.createRow(0), headings);
    for (int i = 0; i < rows.size(); i++) {
      write(sheet.createRow(i + 1), rows.get(i));
    }
  }

  private static void write(Row row, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        row.createCell(i).setCellValue(cells.get(i));
      }
    }
  }
}
