package org.sharaka.gatherings;

import org.sharaka.kernel.CaseNumber;

/** Someone called a gathering off from outside its own process, which must not go on. */
public record GatheringCalledOff(CaseNumber number, GatheringKind kind) {}
