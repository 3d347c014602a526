package org.sharaka.stakeholders.mandates;

/** A mandate was given an earlier end than it had. */
public record MandateEnded(long mandate) {}
