package org.sharaka.agreements;

import java.time.LocalDate;

/** A notice of termination: why, and the last day on which the agreement is in force. */
public record Notice(String reason, LocalDate until) {}
