package org.sharaka.stakeholders.imports;

import org.sharaka.kernel.Refusal;

/** @param row the number of the row as a spreadsheet shows it, the header being row 1 */
public record RefusedRow(int row, Refusal refusal) {}
