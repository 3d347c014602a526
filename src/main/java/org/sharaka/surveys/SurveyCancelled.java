package org.sharaka.surveys;

import org.sharaka.kernel.CaseNumber;

/** A survey ended before it was finished; whatever runs it has nothing more to do. */
public record SurveyCancelled(CaseNumber number) {}
