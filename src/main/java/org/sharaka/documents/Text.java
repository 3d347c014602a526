package org.sharaka.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A paragraph's words, parts of which may be emphasised: {@code Text.of("Agreed by ").bold("all sectors").plain(".")}. */
public record Text(List<Run> runs) {

  public record Run(String text, boolean bold, boolean italic) {}

  public Text {
    runs = List.copyOf(runs);
  }

  public static Text of(String text) {
    return new Text(List.of()).plain(text);
  }

  public Text plain(String text) {
    return and(new Run(text, false, false));
  }

  public Text bold(String text) {
    return and(new Run(text, true, false));
  }

  /** Slanted in Latin script; in Arabic, which knows no slant, set off by colour. */
  public Text italic(String text) {
    return and(new Run(text, false, true));
  }

  public String words() {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }

  private Text and(Run run) {
    List<Run> more = new ArrayList<>(runs);
    more.add(new Run(run.text() == null ? "" : run.text(), run.bold(), run.italic()));
    return new Text(more);
  }
}
