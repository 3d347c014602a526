package org.sharaka.guidelines.glossary;

/** What somebody else than the proposer can decide about a term. */
public enum Ruling {
  APPROVED,
  RETURNED,
  REJECTED
}
