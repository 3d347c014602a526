package org.sharaka.recommendations;

import org.sharaka.kernel.CaseNumber;

/** A recommendation cannot be settled in writing: those concerned have to talk about it. */
public record DialogueNeeded(CaseNumber number) {}
