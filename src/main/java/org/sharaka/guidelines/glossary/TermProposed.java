package org.sharaka.guidelines.glossary;

import org.sharaka.kernel.CaseNumber;

/** A term was proposed, or proposed to be given up. */
public record TermProposed(CaseNumber number) {}
