package org.sharaka.agreements;

import java.time.LocalDate;

/**
 * The signature, and the copy that proves it.
 *
 * @param place    where it was signed
 * @param copyHash SHA-256 of the signed copy, so that a later one can be told from it
 */
public record Signature(LocalDate on, String place, long documentId, String copyHash) {}
