package org.sharaka.privacy;

import org.sharaka.kernel.CaseNumber;

/** The address of a request was confirmed and it has its number; the clock runs. */
public record PrivacyRequestConfirmed(CaseNumber number) {}
