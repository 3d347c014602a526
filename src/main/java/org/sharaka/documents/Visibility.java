package org.sharaka.documents;

import java.util.Locale;

/** Who may open a document: those who work on the case, or everyone. */
public enum Visibility {
  STAFF,
  PUBLIC;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
