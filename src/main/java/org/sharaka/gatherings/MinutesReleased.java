package org.sharaka.gatherings;

import org.sharaka.kernel.CaseNumber;

/** It is settled what the public reads of a session's minutes, and from now on it can be read. */
public record MinutesReleased(CaseNumber session) {}
