package org.sharaka.dialogues.screening;

import java.time.Instant;
import java.util.List;
import org.sharaka.dialogues.screening.DuplicateDecision.Verdict;
import org.sharaka.kernel.CaseNumber;

/**
 * What was found when a request was looked at.
 *
 * @param missing    codes of what it lacks
 * @param other      the request it is most like, {@code null} where there is none
 * @param similarity to the other, from 0 to 1
 */
public record RequestCheck(List<String> missing, Verdict verdict, CaseNumber other, double similarity, Instant at) {}
