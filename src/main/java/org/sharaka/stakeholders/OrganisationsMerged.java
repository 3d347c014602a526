package org.sharaka.stakeholders;

/** Two entries were one organisation: the register answers with the kept one for both, also by the merged one's code. */
public record OrganisationsMerged(long kept, long merged) {}
