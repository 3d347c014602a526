package org.sharaka.agreements;

import org.sharaka.kernel.CaseNumber;

/** Somebody wants to change the text of an agreement in force. */
public record AmendmentProposed(CaseNumber number) {}
