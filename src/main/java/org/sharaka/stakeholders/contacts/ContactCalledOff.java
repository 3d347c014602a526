package org.sharaka.stakeholders.contacts;

import org.sharaka.kernel.CaseNumber;

/** A contact has ended before a conversation because the person asked not to be contacted. */
public record ContactCalledOff(long contactId, CaseNumber number) {}
