package org.sharaka.dialogues.screening;

import java.time.Instant;

/** How a request was held against the charter, by whom and with what result. */
public record Screening(CharterDecision.Answers answers, CharterDecision.Ruling ruling, String by, Instant at) {}
