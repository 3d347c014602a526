package org.sharaka.agreements;

import org.sharaka.kernel.CaseNumber;

/** A renewal of another agreement was begun; it starts with its draft. */
public record AgreementRenewed(CaseNumber number) {}
