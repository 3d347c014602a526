package org.sharaka.dialogues;

import org.sharaka.kernel.CaseNumber;

/** A request goes on after a pause. */
public record RequestResumed(CaseNumber number) {}
