package org.sharaka.guidelines.glossary;

/** What is proposed: that a term come into use, or that one go out of it. */
public enum ProposalKind {
  NEW,
  RETIRE
}
