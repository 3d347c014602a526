package org.sharaka.gatherings;

import org.sharaka.kernel.CaseNumber;

/** A gathering was planned that serves no project; its process begins on its own. */
public record GatheringConvened(CaseNumber number, GatheringKind kind) {}
