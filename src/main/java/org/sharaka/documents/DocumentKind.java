package org.sharaka.documents;

import java.util.Locale;

/** What a document is to its case. */
public enum DocumentKind {
  OUTREACH_REPORT,
  RESEARCH_REPORT,
  FEEDBACK_RESPONSE,
  GUIDE_DRAFT,
  GUIDE,
  PLAN,
  MINUTES,
  LETTER,
  AGREEMENT,
  PRESENTATION,
  DATA,
  OTHER;

  /** The word that names the kind in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
