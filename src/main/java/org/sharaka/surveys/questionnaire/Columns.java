package org.sharaka.surveys.questionnaire;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;

/** Finds the columns of a sheet by their headings: {@code label::Arabic (ar)}, {@code label::ar} or {@code label::العربية}. */
final class Columns {

  private static final Pattern HEADING = Pattern.compile("([^:]+?)(?:\\s*::\\s*(.+))?");
  private static final Pattern TAG = Pattern.compile(".*\\((\\w+)\\)\\s*");
  private static final Map<String, Language> NAMES = Map.of("ar", Language.AR, "arabic", Language.AR, "العربية", Language.AR, "عربي", Language.AR,
      "en", Language.EN, "english", Language.EN, "الإنجليزية", Language.EN);

  private final Map<String, Integer> plain = new HashMap<>();
  private final Map<String, Integer> spoken = new HashMap<>();

  Columns(Workbook.Row headings) {
    headings.cells().forEach((column, heading) -> {
      Matcher parts = HEADING.matcher(heading.strip());
      if (parts.matches()) {
        place(parts.group(1).strip().toLowerCase(Locale.ROOT).replace(' ', '_'), parts.group(2), column);
      }
    });
  }

  boolean has(String name) {
    return plain.containsKey(name);
  }

  boolean speaks(String name, Language language) {
    return spoken.containsKey(key(name, language));
  }

  String in(Workbook.Row row, String name) {
    return row.cell(plain.get(name));
  }

  String in(Workbook.Row row, String name, Language language) {
    return row.cell(spoken.get(key(name, language)));
  }

  /** @return the text in both languages; {@code null} where the Arabic one is missing */
  LocalizedText text(Workbook.Row row, String name) {
    String arabic = in(row, name, Language.AR);
    return arabic.isEmpty() ? null : new LocalizedText(arabic, in(row, name, Language.EN));
  }

  /** One of the two languages has the text and the other has not. */
  boolean oneSided(Workbook.Row row, String name) {
    return in(row, name, Language.AR).isEmpty() != in(row, name, Language.EN).isEmpty();
  }

  List<String> names() {
    return List.copyOf(plain.keySet());
  }

  private void place(String name, String language, int column) {
    if (language == null) {
      plain.putIfAbsent(name, column);
      return;
    }
    Language known = language(language);
    if (known == null) {
      plain.putIfAbsent(name + "::" + language.strip().toLowerCase(Locale.ROOT), column);
    } else {
      spoken.putIfAbsent(key(name, known), column);
    }
  }

  private static Language language(String written) {
    Matcher tag = TAG.matcher(written);
    return NAMES.get((tag.matches() ? tag.group(1) : written.strip()).toLowerCase(Locale.ROOT));
  }

  private static String key(String name, Language language) {
    return name + "/" + language;
  }
}
