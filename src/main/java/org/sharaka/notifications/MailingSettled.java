package org.sharaka.notifications;

import org.sharaka.kernel.CaseNumber;

/**
 * Of every mail of a mailing it is known whether it arrived at the server.
 *
 * @param about the case it belongs to, or {@code null}
 */
public record MailingSettled(long mailingId, CaseNumber about, String template) {}
