package org.sharaka.guidelines.glossary;

import java.util.ArrayList;
import java.util.List;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;

/**
 * A term as it is to stand in the glossary. Blank counts as missing.
 *
 * @param source where the term or its meaning comes from, {@code null} where it is the platform's own
 */
public record TermText(TermArea area, String termAr, String termEn, String definitionAr, String definitionEn, String source) {

  private static final int TERM = 200;
  private static final int DEFINITION = 2000;
  private static final int SOURCE = 300;

  public TermText {
    termAr = stripped(termAr);
    termEn = stripped(termEn);
    definitionAr = stripped(definitionAr);
    definitionEn = stripped(definitionEn);
    source = stripped(source);
  }

  public LocalizedText term() {
    return new LocalizedText(termAr, termEn);
  }

  public LocalizedText definition() {
    return new LocalizedText(definitionAr, definitionEn);
  }

  /** Both languages must be there: a term with one is none. */
  void check() {
    List<Refusal> refusals = new ArrayList<>();
    if (area == null) {
      refusals.add(Refusal.at("area", "term.missing.area"));
    }
    required(refusals, "termAr", termAr, TERM);
    required(refusals, "termEn", termEn, TERM);
    required(refusals, "definitionAr", definitionAr, DEFINITION);
    required(refusals, "definitionEn", definitionEn, DEFINITION);
    if (source != null && source.length() > SOURCE) {
      refusals.add(Refusal.at("source", "term.tooLong"));
    }
    if (!refusals.isEmpty()) {
      throw new Refused(refusals);
    }
  }

  private static void required(List<Refusal> refusals, String field, String value, int longest) {
    if (value == null || value.length() > longest) {
      refusals.add(Refusal.at(field, value == null ? "term.missing." + field : "term.tooLong"));
    }
  }

  private static String stripped(String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }
}
