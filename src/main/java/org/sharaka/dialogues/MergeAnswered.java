package org.sharaka.dialogues;

import org.sharaka.kernel.CaseNumber;

/** The applicant agreed to join another request, or objected. */
public record MergeAnswered(CaseNumber number, boolean agreed) {}
