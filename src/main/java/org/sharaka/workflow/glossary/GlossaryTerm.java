package org.sharaka.workflow.glossary;

/** Names of the process {@code glossaryTerm}. */
final class GlossaryTerm {

  static final String KEY = "glossaryTerm";

  /** What was decided, by the names of {@link org.sharaka.guidelines.glossary.Ruling}. */
  static final String RULING = "termRuling";

  /** Whether a returned proposal is put forward again. */
  static final String AGAIN = "proposedAgain";

  /** Whether what was approved took a term out of use. */
  static final String RETIRED = "termRetired";

  private GlossaryTerm() {}
}
