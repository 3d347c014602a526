package org.sharaka.surveys;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.sharaka.kernel.Refusal;

/**
 * A CSV file as people have it: UTF-8 with or without a byte-order mark, parted by commas or Excel's semicolons. Headings
 * are known without regard to case.
 */
public final class CsvTable {

  private static final int LARGEST = 20 * 1024 * 1024;
  private static final int MOST_ROWS = 100_000;

  private final List<String> headings;
  private final List<Row> rows;

  /** @param number as a spreadsheet shows it; the headings are row 1 */
  public record Row(int number, Map<String, String> cells) {

    public String cell(String heading) {
      return cells.getOrDefault(heading, "");
    }
  }

  private CsvTable(List<String> headings, List<Row> rows) {
    this.headings = headings;
    this.rows = rows;
  }

  /** @param field the name of the field the file came in, for refusals */
  public static CsvTable read(byte[] file, String field) {
    if (file.length == 0 || file.length > LARGEST) {
      throw Refusal.at(field, "survey.csv.size", Map.of("megabytes", LARGEST / 1024 / 1024)).thrown();
    }
    String text = text(file, field);
    CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter(text)).setIgnoreEmptyLines(false).setTrim(true).get();
    try (Reader in = new StringReader(text); CSVParser parser = CSVParser.parse(in, format)) {
      return table(parser, field);
    } catch (IOException | IllegalStateException | java.io.UncheckedIOException e) {
      throw Refusal.at(field, "survey.csv.file").thrown();
    }
  }

  public List<String> headings() {
    return headings;
  }

  public List<Row> rows() {
    return rows;
  }

  private static CsvTable table(CSVParser parser, String field) {
    List<String> headings = null;
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (CSVRecord line : parser) {
      number++;
      if (headings == null) {
        headings = line.stream().map(heading -> heading.toLowerCase(Locale.ROOT)).toList();
      } else if (line.stream().anyMatch(cell -> !cell.isEmpty())) {
        rows.add(row(number, headings, line));
      }
      if (rows.size() > MOST_ROWS) {
        throw Refusal.at(field, "survey.csv.rows", Map.of("bound", MOST_ROWS)).thrown();
      }
    }
    return new CsvTable(headings == null ? List.of() : headings, rows);
  }

  private static Row row(int number, List<String> headings, CSVRecord line) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(headings.size(), line.size()); i++) {
      if (!line.get(i).isEmpty()) {
        cells.putIfAbsent(headings.get(i), line.get(i));
      }
    }
    return new Row(number, cells);
  }

  private static String text(byte[] file, String field) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(file)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw Refusal.at(field, "survey.csv.encoding").thrown();
    }
  }

  private static char delimiter(String text) {
    String first = text.lines().findFirst().orElse("");
    return first.indexOf(';') >= 0 && first.indexOf(',') < 0 ? ';' : first.indexOf('\t') >= 0 && first.indexOf(',') < 0 ? '\t' : ',';
  }
}
