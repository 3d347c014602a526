package org.sharaka.notifications;

import org.sharaka.kernel.CaseNumber;

/** A mailing lies in the outbox and wants to be delivered. */
public record MailingQueued(long mailingId, CaseNumber about) {}
