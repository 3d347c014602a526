package org.sharaka.gatherings;

/** What a session came to under an item, as it was recorded while it went on. */
public record Outcome(long id, Minutes.Point point) {}
