package org.sharaka.workflow.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sharaka.documents.Block;
import org.sharaka.documents.Text;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Sector;
import org.sharaka.platform.web.Sentences;

/** Says things in the language of a report. */
public final class Words {

  /** From so many columns of figures on, their titles need the room that the names of rows have otherwise. */
  private static final int MANY = 5;

  private final Sentences sentences;
  private final Language language;

  Words(Sentences sentences, Language language) {
    this.sentences = sentences;
    this.language = language;
  }

  public boolean isArabic() {
    return language == Language.AR;
  }

  public Locale locale() {
    return language.locale();
  }

  public String say(String key) {
    return say(key, Map.of());
  }

  public String say(String key, Map<String, ?> facts) {
    return sentences.say(key, facts, language.locale());
  }

  public String of(LocalizedText text) {
    return text == null ? "" : text.in(language);
  }

  public String of(Sector sector) {
    return say("sector." + sector.code());
  }

  public String day(LocalDate day) {
    return say("paper.day", Map.of("day", day));
  }

  /** The paragraphs of a text that people typed, parted by its line breaks. */
  public static List<Block.Paragraph> paragraphs(String typed) {
    return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).map(line -> new Block.Paragraph(Text.of(line))).toList();
  }

  /** A table whose first column, in words, names its rows; all others hold figures. */
  public Block.Table figures(String captionKey, String firstKey, List<String> columns, List<List<String>> rows) {
    return table(say(captionKey), say(firstKey), columns, rows);
  }

  /** The same with a caption and a first title that are words already. */
  public Block.Table table(String caption, String first, List<String> columns, List<List<String>> rows) {
    List<Block.Column> all = new ArrayList<>(List.of(Block.Column.words(first, columns.size() < MANY ? 3 : 2)));
    columns.forEach(title -> all.add(Block.Column.figures(title, 1)));
    return new Block.Table(caption, all, rows, true);
  }

  /** Bars of one measure, the full one the longest. */
  public Block.BarChart bars(String captionKey, String labelKey, String valueKey, List<Block.Bar> bars) {
    return new Block.BarChart(say(captionKey), say(labelKey), say(valueKey), "", 0, bars);
  }

  /** A table of words, its columns as wide as their share. */
  public Block.Table table(String captionKey, Map<String, Integer> columns, List<List<String>> rows) {
    return new Block.Table(say(captionKey), columns.entrySet().stream().map(c -> Block.Column.words(say(c.getKey()), c.getValue())).toList(), rows, true);
  }
}
