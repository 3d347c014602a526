package org.sharaka.gatherings;

import org.sharaka.kernel.CaseNumber;

/** What was published of a session was put right; a new version is out. */
public record MinutesCorrected(CaseNumber session) {}
