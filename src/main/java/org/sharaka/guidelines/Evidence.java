package org.sharaka.guidelines;

/**
 * Something a clause cites.
 *
 * @param label what readers see, such as {@code N-014 Clear reporting rules}
 * @param link  the id of the record in the register it comes from, or {@code null}
 */
public record Evidence(long id, EvidenceKind kind, String label, String link) {}
