package org.sharaka.stakeholders;

/** A body was dissolved into another, which takes its place everywhere; the entries become one right after. */
public record OrganisationSucceeded(long gone, long successor) {}
