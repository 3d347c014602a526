package org.sharaka.stakeholders.mandates;

/** Someone was given a mandate and needs an account to act under. */
public record MandateEntered(long mandate) {}
