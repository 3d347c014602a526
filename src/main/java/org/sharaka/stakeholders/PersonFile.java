package org.sharaka.stakeholders;

import java.time.Instant;

/**
 * All that the register keeps of a person.
 *
 * @param organisation {@code null} for someone who speaks for nobody but themselves
 * @param tierRule     the rule of the decision {@code stakeholderTier} that gave the tier; {@code null} before the assessment
 */
public record PersonFile(Person person, Organisation organisation, String accessibility, boolean regulator, boolean vulnerable,
    boolean doNotContact, String tierRule, Instant assessedAt, String assessedBy, Instant createdAt, Instant updatedAt) {}
