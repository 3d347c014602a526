package org.sharaka.guidelines;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;

/** Collects what is wrong with typed texts and says all of it at once. */
final class TextRules {

  static final int TITLE = 300;
  static final int LONG = 4000;
  static final int REASON = 2000;

  private final List<Refusal> refusals = new ArrayList<>();

  /** The Arabic text must be there; neither language may be longer than the bound. */
  TextRules required(String field, Wording wording, int longest) {
    return say(wording.ar() == null, field + "Ar", "guide.missing." + field, Map.of()).bounded(field, wording, longest);
  }

  TextRules bounded(String field, Wording wording, int longest) {
    return bounded(field + "Ar", wording.ar(), longest).bounded(field + "En", wording.en(), longest);
  }

  TextRules required(String field, String text, int longest) {
    return say(text == null || text.isBlank(), field, "guide.missing." + field, Map.of()).bounded(field, text, longest);
  }

  TextRules bounded(String field, String text, int longest) {
    return say(text != null && text.length() > longest, field, "guide.tooLong", Map.of("bound", longest));
  }

  TextRules say(boolean wrong, String field, String code, Map<String, Object> facts) {
    if (wrong) {
      refusals.add(Refusal.at(field, code, facts));
    }
    return this;
  }

  TextRules say(boolean wrong, String field, String code) {
    return say(wrong, field, code, Map.of());
  }

  void check() {
    if (!refusals.isEmpty()) {
      throw new Refused(refusals);
    }
  }
}
