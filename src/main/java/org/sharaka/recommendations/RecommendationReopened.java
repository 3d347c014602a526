package org.sharaka.recommendations;

import org.sharaka.kernel.CaseNumber;

/** A recommendation that was over is followed up again from the question to its addressees on. */
public record RecommendationReopened(CaseNumber number) {}
