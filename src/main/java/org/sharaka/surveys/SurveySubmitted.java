package org.sharaka.surveys;

import org.sharaka.kernel.CaseNumber;

/** A survey was made ready outside of any process and waits for its approval. */
public record SurveySubmitted(CaseNumber number) {}
