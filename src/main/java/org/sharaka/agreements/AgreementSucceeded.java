package org.sharaka.agreements;

import org.sharaka.kernel.CaseNumber;

/** The renewal of this agreement was signed. */
public record AgreementSucceeded(CaseNumber number) {}
