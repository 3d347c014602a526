package org.sharaka.gatherings;

/**
 * What somebody said in a session, in short. Who it was is for the house; what is published tells it only where the item
 * was open.
 *
 * @param item         the number of the item of the agenda, {@code null} for none
 * @param organisation as it was told, {@code null} when the speaker spoke for themselves
 */
public record Intervention(long id, Integer item, String speaker, String organisation, String gist) {}
