package org.sharaka.stakeholders.consent;

/** A person asks not to be contacted any more. */
public record ContactRefused(long personId) {}
