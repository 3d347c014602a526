package org.sharaka.agreements;

import org.sharaka.kernel.CaseNumber;

/** An idea for an agreement was put down. */
public record AgreementProposed(CaseNumber number) {}
