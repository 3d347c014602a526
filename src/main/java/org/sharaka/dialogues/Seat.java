package org.sharaka.dialogues;

/**
 * A place in a dialogue's group.
 *
 * @param organisation of the register; {@code null} for an expert or an organisation that is not in it
 */
public record Seat(Constituency constituency, Long organisation, String name) {}
