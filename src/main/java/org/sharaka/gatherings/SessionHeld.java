package org.sharaka.gatherings;

import org.sharaka.kernel.CaseNumber;

/** A session took place; its minutes are still to be written. */
public record SessionHeld(CaseNumber session) {}
