package org.sharaka.guidelines;

import org.sharaka.kernel.CaseNumber;

/** A standing text is being revised. */
public record RevisionBegun(CaseNumber number) {}
