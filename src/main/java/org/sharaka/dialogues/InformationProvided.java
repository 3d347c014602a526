package org.sharaka.dialogues;

import org.sharaka.kernel.CaseNumber;

/** The applicant answered what was asked. */
public record InformationProvided(CaseNumber number) {}
