package org.sharaka.recommendations;

import org.sharaka.kernel.CaseNumber;

/** Nothing more is to be done about a recommendation; whatever was going on stops. */
public record RecommendationSuperseded(CaseNumber number) {}
