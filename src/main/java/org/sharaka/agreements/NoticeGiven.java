package org.sharaka.agreements;

import org.sharaka.kernel.CaseNumber;

/** Somebody gave notice of termination. */
public record NoticeGiven(CaseNumber number) {}
