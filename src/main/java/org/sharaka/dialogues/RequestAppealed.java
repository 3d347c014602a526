package org.sharaka.dialogues;

import org.sharaka.kernel.CaseNumber;

/** The applicant appeals against the refusal. */
public record RequestAppealed(CaseNumber number) {}
