package org.sharaka.dialogues;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;

/** Collects what is wrong with typed texts and says all of it at once. The same is asked of them as of the form. */
final class TextRules {

  static final int NOTE = 1000;
  static final int REASON = 2000;
  static final int LONG = 4000;

  private final List<Refusal> refusals = new ArrayList<>();

  /** @return the text as it is kept, {@code null} when there is none */
  String optional(String field, String typed, int longest) {
    FieldReader reader = new FieldReader(new TypedRequest(Map.of(field, List.of(typed == null ? "" : typed))));
    String text = reader.optional(field, longest);
    refusals.addAll(reader.refusals());
    return text;
  }

  String required(String field, String typed, int longest) {
    String text = optional(field, typed, longest);
    return say(text == null, field, "request.textMissing") ? null : text;
  }

  /** @return both languages; English may be left out */
  LocalizedText required(String field, String ar, String en, int longest) {
    String arabic = required(field + "Ar", ar, longest);
    String english = optional(field + "En", en, longest);
    return arabic == null ? null : new LocalizedText(arabic, english);
  }

  boolean say(boolean wrong, String field, String code) {
    if (wrong) {
      refusals.add(Refusal.at(field, code));
    }
    return wrong;
  }

  void check() {
    if (!refusals.isEmpty()) {
      throw new Refused(refusals);
    }
  }
}
