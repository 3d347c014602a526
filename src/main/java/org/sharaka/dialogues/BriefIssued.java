package org.sharaka.dialogues;

import org.sharaka.kernel.CaseNumber;

/**
 * A part of the issue brief was handed in.
 *
 * @param organisation whose part it is; {@code null} for the joint one
 */
public record BriefIssued(CaseNumber number, BriefPart part, Long organisation) {}
