package org.sharaka.documents;

import java.util.List;
import java.util.Locale;

/** One part of a report, in the order of reading. */
public sealed interface Block {

  /** The word templates know this kind of block by. */
  default String kind() {
    return getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  /** @param level 1 for chapters to 4; levels are not skipped on the way down */
  record Heading(int level, String text) implements Block {

    public Heading {
      if (level < 1 || level > 4) {
        throw new IllegalArgumentException("no heading of level " + level);
      }
    }
  }

  record Paragraph(Text text) implements Block {}

  record Listing(boolean numbered, List<Text> items) implements Block {

    public Listing {
      items = List.copyOf(items);
    }
  }

  /**
   * Every table has a header; it is repeated on each page.
   *
   * @param caption    may be {@code null}
   * @param rowHeaders the first column names its row
   */
  record Table(String caption, List<Column> columns, List<List<String>> rows, boolean rowHeaders) implements Block {

    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
      int width = columns.size();
      if (width == 0 || rows.stream().anyMatch(row -> row.size() != width)) {
        throw new IllegalArgumentException("every row of a table has a cell for each column");
      }
    }
  }

  /** @param width in relation to the other columns */
  record Column(String title, Align align, int width) {

    public static Column words(String title, int width) {
      return new Column(title, Align.START, width);
    }

    public static Column figures(String title, int width) {
      return new Column(title, Align.END, width);
    }
  }

  enum Align {
    START,
    CENTER,
    END
  }

  record KeyValues(List<Entry> entries) implements Block {

    public KeyValues {
      entries = List.copyOf(entries);
    }
  }

  record Entry(String key, Text value) {}

  /**
   * Bars of one measure; the figures follow as a table.
   *
   * @param unit follows each figure, such as {@code %}; may be empty
   * @param max  the length of a full bar; 0 for the largest value
   */
  record BarChart(String caption, String labelTitle, String valueTitle, String unit, double max, List<Bar> bars) implements Block {

    public BarChart {
      bars = List.copyOf(bars);
    }
  }

  record Bar(String label, double value) {}

  /**
   * How answers are spread over a scale, one bar of full length for each question; the counts follow as a table.
   *
   * @param scale the names of its points, from the least to the most agreeing
   */
  record StackedBars(String caption, String labelTitle, List<String> scale, List<Distribution> items) implements Block {

    public StackedBars {
      scale = List.copyOf(scale);
      items = List.copyOf(items);
      int points = scale.size();
      if (items.stream().anyMatch(i -> i.counts().size() != points)) {
        throw new IllegalArgumentException("every distribution has a count for each point of the scale");
      }
    }
  }

  record Distribution(String label, List<Integer> counts) {

    public Distribution {
      counts = List.copyOf(counts);
    }

    public int total() {
      return counts.stream().mapToInt(Integer::intValue).sum();
    }
  }

  /** Something the reader must not overlook. */
  record Note(Text text) implements Block {}

  /** @param source who said it, as far as it may be told; may be {@code null} */
  record Quote(String text, String source) implements Block {}

  record PageBreak() implements Block {}

  /**
   * A clause of a guide or charter.
   *
   * @param text     paragraphs parted by line breaks
   * @param guidance how to apply it; may be {@code null}
   * @param evidence what it rests on; may be empty
   */
  record Clause(String number, String title, String text, String guidance, List<String> evidence) implements Block {

    public Clause {
      evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }
  }
}
