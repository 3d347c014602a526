package org.sharaka.guidelines;

import org.sharaka.kernel.LocalizedText;

/** A text while it is being written: one of its languages may still be missing. Blank counts as missing. */
public record Wording(String ar, String en) {

  public static final Wording NONE = new Wording(null, null);

  public Wording {
    ar = PlainText.of(ar);
    en = PlainText.of(en);
  }

  public static Wording of(LocalizedText text) {
    return text == null ? NONE : new Wording(text.ar(), text.en());
  }

  public boolean isEmpty() {
    return ar == null && en == null;
  }

  /** Tells whether the text is there in one language and not in the other. */
  public boolean lacksParity() {
    return (ar == null) != (en == null);
  }

  /** @return the text as readers get it, the other language standing in for a missing one; {@code null} when empty */
  public LocalizedText text() {
    return isEmpty() ? null : new LocalizedText(ar == null ? en : ar, en);
  }
}
