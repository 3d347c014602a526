package org.sharaka.documents.typesetting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sharaka.documents.Text;
import org.sharaka.kernel.Language;
import org.springframework.stereotype.Component;

/**
 * Cuts texts into pieces. In Arabic, what would come out of order among Arabic words stands apart: codes such as
 * PRJ-2026-001, mail and web addresses, dates in figures, telephone numbers, signed numbers. Ranges such as 3–10 do not:
 * they are read from the right.
 */
@Component
public class Pieces {

  private static final Pattern APART = Pattern.compile("""
      (?x)
      https?://[^\\s«»()\\u060C\\u061B]+                               # web address
      | [A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+[A-Za-z0-9]                     # mail address
      | \\d{4}-\\d{2}-\\d{2}                                            # date
      | \\+\\d[\\d\\ -]{5,}\\d                                          # telephone
      | (?<![\\p{L}\\p{N}])[+\\-\\u2212]\\d[\\d.,]*                     # signed number
      | [A-Za-z0-9]*[A-Za-z][A-Za-z0-9]*(?:[-./_:\\#&+][A-Za-z0-9]+)+   # code that begins with letters
      | \\d+(?:[-./_:][A-Za-z0-9]+)*[-./_:]?[A-Za-z][A-Za-z0-9]*        # code that begins with figures
      | [A-Za-z]+\\d+[A-Za-z0-9]*                                       # letters and figures
      """);

  private final Letters letters;

  Pieces(Letters letters) {
    this.letters = letters;
  }

  public List<Piece> of(Text text, Language language) {
    List<Piece> pieces = new ArrayList<>();
    for (Text.Run run : text.runs()) {
      String shown = letters.shownAs(run.text());
      if (language == Language.AR) {
        split(shown, run, pieces);
      } else if (!shown.isEmpty()) {
        pieces.add(new Piece(shown, run.bold(), run.italic(), false));
      }
    }
    return pieces;
  }

  public List<Piece> of(String text, Language language) {
    return of(Text.of(text), language);
  }

  /** The letters alone, for where pieces cannot be told apart. */
  public String plain(String text) {
    return letters.shownAs(text);
  }

  private static void split(String text, Text.Run run, List<Piece> pieces) {
    Matcher apart = APART.matcher(text);
    int from = 0;
    while (apart.find()) {
      add(text.substring(from, apart.start()), run, false, pieces);
      add(apart.group(), run, true, pieces);
      from = apart.end();
    }
    add(text.substring(from), run, false, pieces);
  }

  private static void add(String text, Text.Run run, boolean isolated, List<Piece> pieces) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, run.bold(), run.italic(), isolated));
    }
  }
}
