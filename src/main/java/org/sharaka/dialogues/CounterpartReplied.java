package org.sharaka.dialogues;

import org.sharaka.kernel.CaseNumber;

/** An invited organisation answered. */
public record CounterpartReplied(CaseNumber number, long counterpart, CounterpartReply reply) {}
