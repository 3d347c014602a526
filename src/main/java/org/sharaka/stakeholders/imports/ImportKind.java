package org.sharaka.stakeholders.imports;

import java.util.List;
import java.util.Locale;

/** What a file holds, and the columns that it must and may have. */
public enum ImportKind {
  ORGANISATIONS("code", List.of("code", "name_ar", "name_en", "sector", "region"), List.of("size")),
  CONTACTS("email", List.of("email", "name", "organisation_code", "sector", "key_stakeholder", "language"), List.of("phone", "channel", "accessibility"));

  private final String identity;
  private final List<String> required;
  private final List<String> optional;

  ImportKind(String identity, List<String> required, List<String> optional) {
    this.identity = identity;
    this.required = required;
    this.optional = optional;
  }

  /** The column that tells one entry from another. */
  public String identity() {
    return identity;
  }

  public List<String> required() {
    return required;
  }

  public List<String> optional() {
    return optional;
  }

  /** The word that names the kind in addresses. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
