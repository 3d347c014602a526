package org.sharaka.dialogues;

import org.sharaka.kernel.CaseNumber;

/** Somebody says that the charter was broken in a dialogue; it has to be looked into. */
public record BreachReported(CaseNumber number, long breach) {}
