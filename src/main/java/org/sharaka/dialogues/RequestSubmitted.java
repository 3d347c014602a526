package org.sharaka.dialogues;

import org.sharaka.kernel.CaseNumber;

/** A request for dialogue was made and has its number; its process begins. */
public record RequestSubmitted(CaseNumber number) {}
