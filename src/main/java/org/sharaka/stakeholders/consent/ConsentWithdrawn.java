package org.sharaka.stakeholders.consent;

/** A person has withdrawn a consent; what it allowed ends, in the same transaction. */
public record ConsentWithdrawn(long personId, ConsentPurpose purpose) {}
