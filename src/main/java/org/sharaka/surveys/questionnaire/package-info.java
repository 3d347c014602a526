/** Questionnaires: how they are read from an XLSForm workbook, what their expressions mean, and what counts as an answer. */
@NamedInterface("questionnaire")
package org.sharaka.surveys.questionnaire;

import org.springframework.modulith.NamedInterface;
