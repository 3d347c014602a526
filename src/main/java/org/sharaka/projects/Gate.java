package org.sharaka.projects;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;

/**
 * The gate at the end of a phase: what was found, what its coordinator asks for, what was decided.
 *
 * @param facts what the dossier counted, by name
 * @param unmet codes of the exit criteria that are not met
 */
public record Gate(long id, CaseNumber project, PhaseKey phase, int iteration, Instant openedAt, String author, String memo, String deviations,
    String request, String reviewer, String review, String decidedBy, Instant decidedAt, GateDecision decision, String reason, PhaseKey returnTo,
    Map<String, Long> facts, List<String> unmet) {}
