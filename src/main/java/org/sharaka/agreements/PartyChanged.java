package org.sharaka.agreements;

import org.sharaka.kernel.CaseNumber;

/** One of the parties of an agreement that is not over was dissolved into another organisation. */
public record PartyChanged(CaseNumber number, long organisation) {}
