package org.sharaka.documents;

import java.util.Locale;

/** Who may open a document: those who protect what it may hold and handle the case, all who work on the case, or everyone. */
public enum Visibility {
  RESTRICTED,
  STAFF,
  PUBLIC;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
