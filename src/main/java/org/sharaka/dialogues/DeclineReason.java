package org.sharaka.dialogues;

/** Why a counterpart does not take part. Counted and published for each public body. */
public enum DeclineReason {
  NOT_COMPETENT,
  TIMING,
  UNDER_STUDY,
  LEGAL_BAR,
  OTHER
}
