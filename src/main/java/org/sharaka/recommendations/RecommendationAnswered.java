package org.sharaka.recommendations;

import org.sharaka.kernel.CaseNumber;

/** Everyone a recommendation is addressed to has answered, or let the time to answer pass. */
public record RecommendationAnswered(CaseNumber number) {}
