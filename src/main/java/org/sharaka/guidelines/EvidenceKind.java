package org.sharaka.guidelines;

/** What a clause can rest on. */
public enum EvidenceKind {
  STAKEHOLDER_NEED,
  BENCHMARK,
  SURVEY_RESULT,
  FOCUS_AREA
}
