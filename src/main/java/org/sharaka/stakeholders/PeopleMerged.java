package org.sharaka.stakeholders;

/** Two entries were one person: what refers to the merged one belongs to the kept one, which the register answers with for both. */
public record PeopleMerged(long kept, long merged) {}
