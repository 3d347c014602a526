package org.sharaka.surveys;

import org.sharaka.kernel.CaseNumber;

/**
 * The time in which answers are taken was changed by hand while the survey runs.
 *
 * @param closing it ends now; else it was prolonged
 */
public record SurveyTimeChanged(CaseNumber number, boolean closing) {}
