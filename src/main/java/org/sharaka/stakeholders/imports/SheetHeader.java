package org.sharaka.stakeholders.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.sharaka.kernel.Refusal;

/**
 * Where the columns stand that the import knows; others are passed over.
 *
 * @param width how many columns the table has
 */
record SheetHeader(Map<String, Integer> columns, int width) {

  private static final Map<String, String> SPELLINGS = Map.of("organization_code", "organisation_code", "e_mail", "email");

  static SheetHeader of(CSVRecord first, ImportKind kind) {
    Map<String, Integer> columns = new HashMap<>();
    for (int i = 0; i < first.size(); i++) {
      String name = name(first.get(i));
      if (knows(kind, name) && columns.put(name, i) != null) {
        throw Refusal.at("file", "import.columnTwice", Map.of("column", name)).thrown();
      }
    }
    List<String> missing = kind.required().stream().filter(column -> !columns.containsKey(column)).toList();
    if (!missing.isEmpty()) {
      throw Refusal.at("file", "import.columns", Map.of("missing", String.join(", ", missing), "count", missing.size(),
          "expected", String.join(", ", kind.required()))).thrown();
    }
    return new SheetHeader(columns, first.size());
  }

  /** How many of a header's cells are columns of the kind. */
  static long known(CSVRecord first, ImportKind kind) {
    return first.stream().filter(cell -> knows(kind, name(cell))).count();
  }

  Map<String, String> cells(CSVRecord record) {
    Map<String, String> cells = new HashMap<>();
    columns.forEach((name, index) -> cells.put(name, index < record.size() ? record.get(index) : null));
    return cells;
  }

  boolean isExceededBy(CSVRecord record) {
    return record.stream().skip(width).anyMatch(cell -> !cell.isBlank());
  }

  private static boolean knows(ImportKind kind, String name) {
    return kind.required().contains(name) || kind.optional().contains(name);
  }

  private static String name(String cell) {
    String name = cell.strip().replace("\uFEFF", "").toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "_");
    return SPELLINGS.getOrDefault(name, name);
  }
}
