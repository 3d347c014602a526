package org.sharaka.stakeholders.imports;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;

/**
 * A table as spreadsheets write it into a file: parted by comma, semicolon or tab, columns in any order under a header
 * whose names differ by neither case nor blanks. Rows in which nothing stands are passed over but counted, so that each
 * row has the number that the spreadsheet shows.
 */
final class Sheet {

  private static final Pattern PARTED_BY = Pattern.compile("\\A\"?(?i:sep)=(.)\"?\\R");
  private static final List<Character> DELIMITERS = List.of(',', ';', '\t');
  private static final int MOST_ROWS = 200_000;

  private final String text;
  private final CSVFormat format;
  private final SheetHeader header;
  private final int rows;

  /** @param exceeding whether more stands in the row than there are columns */
  record Row(int number, Map<String, String> cells, boolean exceeding) {}

  private Sheet(String text, CSVFormat format, ImportKind kind) {
    this.text = text;
    this.format = format;
    this.header = SheetHeader.of(first(text, format), kind);
    this.rows = count();
  }

  /** Opens a file, or refuses it as a whole with the reason. */
  static Sheet open(byte[] content, ImportKind kind) {
    String text = SheetText.of(content);
    Matcher parted = PARTED_BY.matcher(text);
    if (parted.find()) {
      return new Sheet(text.substring(parted.end()), format(parted.group(1).charAt(0)), kind);
    }
    CSVFormat fitting = DELIMITERS.stream().map(Sheet::format).max(Comparator.comparingLong(format -> known(text, format, kind))).orElseThrow();
    return new Sheet(text, fitting, kind);
  }

  int rows() {
    return rows;
  }

  Iterator<Row> iterator() {
    return filled(parser(text, format)).map(record -> new Row((int) record.getRecordNumber(), header.cells(record), header.isExceededBy(record)))
        .iterator();
  }

  private int count() {
    CSVParser parser = parser(text, format);
    int rows = (int) reading(parser, () -> filled(parser).limit(MOST_ROWS + 1L).count()).longValue();
    if (rows == 0) {
      throw Refusal.at("file", "import.noRows").thrown();
    }
    if (rows > MOST_ROWS) {
      throw Refusal.at("file", "import.tooManyRows", Map.of("bound", MOST_ROWS)).thrown();
    }
    return rows;
  }

  private static Stream<CSVRecord> filled(CSVParser parser) {
    return parser.stream().skip(1).filter(record -> record.stream().anyMatch(cell -> !cell.isBlank()));
  }

  /** A format that does not fit may take quotation marks for misplaced. */
  private static long known(String text, CSVFormat format, ImportKind kind) {
    try {
      return SheetHeader.known(first(text, format), kind);
    } catch (Refused notThisOne) {
      return -1;
    }
  }

  private static CSVRecord first(String text, CSVFormat format) {
    CSVParser parser = parser(text, format);
    return reading(parser, () -> parser.stream().findFirst()).orElseThrow(() -> Refusal.at("file", "import.empty").thrown());
  }

  private static <T> T reading(CSVParser parser, Supplier<T> work) {
    try {
      return work.get();
    } catch (UncheckedIOException e) {
      throw Refusal.at("file", "import.quotes", Map.of("row", parser.getRecordNumber() + 1)).thrown();
    }
  }

  private static CSVFormat format(char delimiter) {
    return CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).setIgnoreSurroundingSpaces(true).get();
  }

  private static CSVParser parser(String text, CSVFormat format) {
    try {
      return CSVParser.parse(new StringReader(text), format);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
