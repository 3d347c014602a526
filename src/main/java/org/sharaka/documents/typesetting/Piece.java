package org.sharaka.documents.typesetting;

/**
 * A stretch of text set in one way.
 *
 * @param isolated reads from left to right whatever stands around it: a code, an address, a date in figures
 */
public record Piece(String text, boolean bold, boolean italic, boolean isolated) {}
