package org.sharaka.dialogues;

import org.sharaka.kernel.CaseNumber;

/** A request was ended by decision of the committee. */
public record RequestCancelled(CaseNumber number) {}
