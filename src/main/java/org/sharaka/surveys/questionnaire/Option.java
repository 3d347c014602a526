package org.sharaka.surveys.questionnaire;

import org.sharaka.kernel.LocalizedText;

/**
 * One of the answers to choose from.
 *
 * @param code the name by which it stands in files and results
 */
public record Option(String code, LocalizedText label) {}
