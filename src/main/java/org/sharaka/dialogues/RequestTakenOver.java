package org.sharaka.dialogues;

import org.sharaka.kernel.CaseNumber;

/** Another organisation goes on with a request in the place of its applicant. */
public record RequestTakenOver(CaseNumber number, long organisation) {}
