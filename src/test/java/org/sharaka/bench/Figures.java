package org.sharaka.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The figures of a run, each beside its baseline: printed, and kept in {@code target/bench.json}. */
final class Figures {

  private static final Path FILE = Path.of("target", "bench.json");

  private final List<Figure> all = new ArrayList<>();
  private final PrintStream out;

  /**
   * @param ratio product to baseline
   * @param goal  what the ratio, or where there is no ratio that counts the product's figure, should be
   */
  record Figure(String name, String unit, double product, String baselineIs, double baseline, double ratio, String goal, boolean reached) {}

  Figures(PrintStream out) {
    this.out = out;
    out.printf("%-46s %10s %10s %7s  %-12s %s%n", "", "product", "baseline", "ratio", "goal", "baseline is");
  }

  void add(String name, String unit, double product, String baselineIs, double baseline, String goal, boolean reached) {
    Figure figure = new Figure(name, unit, product, baselineIs, baseline, product / baseline, goal, reached);
    all.add(figure);
    out.printf("%-46s %10.2f %10.2f %7.2f  %-12s %s%s%n", name + ", " + unit, product, baseline, figure.ratio(), goal, baselineIs, reached ? "" : "   <-- MISSED");
  }

  void write() throws IOException {
    Files.createDirectories(FILE.getParent());
    new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(FILE.toFile(), all);
    out.println("written to " + FILE);
  }
}
