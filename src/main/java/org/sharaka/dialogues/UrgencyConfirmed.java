package org.sharaka.dialogues;

import org.sharaka.kernel.CaseNumber;

/** A request is urgent; what runs and what is still to start has half the time. */
public record UrgencyConfirmed(CaseNumber number) {}
