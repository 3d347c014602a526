package org.sharaka.dialogues;

import org.sharaka.kernel.CaseNumber;

/** A request rests; its process and its clocks rest with it. */
public record RequestSuspended(CaseNumber number) {}
