package org.sharaka.dialogues;

import org.sharaka.kernel.LocalizedText;

/** What is out of balance in a group, and why the secretariat keeps it all the same. */
public record Imbalance(LocalizedText findings, String reason) {}
