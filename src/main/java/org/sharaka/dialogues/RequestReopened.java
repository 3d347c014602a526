package org.sharaka.dialogues;

import org.sharaka.kernel.CaseNumber;

/** The answer came after the request had been closed for want of it; its process begins again. */
public record RequestReopened(CaseNumber number) {}
