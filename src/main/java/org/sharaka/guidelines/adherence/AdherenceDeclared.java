package org.sharaka.guidelines.adherence;

import org.sharaka.kernel.CaseNumber;

/** An organisation declared to keep to the charter. */
public record AdherenceDeclared(CaseNumber number) {}
