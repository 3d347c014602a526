package org.sharaka.gatherings;

import java.time.LocalDate;
import org.sharaka.kernel.CaseNumber;

/** The first day of a gathering is settled, or another than before. */
public record GatheringDated(CaseNumber number, LocalDate first) {}
