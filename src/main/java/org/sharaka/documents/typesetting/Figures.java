package org.sharaka.documents.typesetting;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.sharaka.documents.Block.Bar;
import org.sharaka.documents.Block.BarChart;

/** Writes the figures of a chart: with one decimal for all of them when one needs it. */
public final class Figures {

  private Figures() {}

  public static String of(BarChart chart, double value) {
    boolean whole = chart.bars().stream().mapToDouble(Bar::value).allMatch(v -> v == Math.rint(v));
    String figure = new DecimalFormat(whole ? "#,##0" : "#,##0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    return chart.unit() == null || chart.unit().isEmpty() ? figure : figure + (chart.unit().equals("%") ? "" : " ") + chart.unit();
  }

  public static double full(BarChart chart) {
    double largest = chart.bars().stream().mapToDouble(Bar::value).max().orElse(0);
    return Math.max(chart.max() > 0 ? chart.max() : largest, largest);
  }

  /** How much of a distribution each point of its scale takes, from 0 to 1. */
  public static List<Double> shares(List<Integer> counts) {
    int total = counts.stream().mapToInt(Integer::intValue).sum();
    return counts.stream().map(c -> total == 0 ? 0.0 : (double) c / total).toList();
  }
}
