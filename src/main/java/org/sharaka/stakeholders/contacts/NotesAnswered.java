package org.sharaka.stakeholders.contacts;

import org.sharaka.kernel.CaseNumber;

/** Someone has confirmed or corrected the notes of their conversation. */
public record NotesAnswered(long contactId, CaseNumber number) {}
