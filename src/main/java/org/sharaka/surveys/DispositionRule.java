package org.sharaka.surveys;

import org.sharaka.kernel.Refusal;

/**
 * When answers count as complete: all required questions are answered, or at least this share of those asked; from a
 * smaller share they are partial, and below it broken off. AAPOR asks that such a rule be written down before the survey.
 *
 * @param completeFrom 0 to 1, {@code 0.8} unless decided otherwise
 * @param partialFrom  0 to 1, {@code 0.5} unless decided otherwise
 */
public record DispositionRule(double completeFrom, double partialFrom) {

  public static final DispositionRule USUAL = new DispositionRule(0.8, 0.5);

  public DispositionRule {
    if (!(partialFrom > 0 && partialFrom <= completeFrom && completeFrom <= 1)) {
      throw Refusal.at("completeFrom", "survey.rule").thrown();
    }
  }

  public Disposition of(double share, boolean allRequired) {
    if (allRequired || share >= completeFrom) {
      return Disposition.COMPLETE;
    }
    return share >= partialFrom ? Disposition.PARTIAL : Disposition.BREAK_OFF;
  }
}
