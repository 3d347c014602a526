package org.sharaka.recommendations;

import java.time.Instant;

/**
 * What an addressee answered.
 *
 * @param reason why not, or to which part; {@code null} with full acceptance
 */
public record Answer(AnswerKind kind, String reason, Instant at, String by) {}
