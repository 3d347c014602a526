package org.sharaka.recommendations;

import org.sharaka.kernel.CaseNumber;

/** A recommendation was put down and has its number. */
public record RecommendationRaised(CaseNumber number, Source source) {}
