package org.sharaka.stakeholders;

import java.util.ArrayList;
import java.util.List;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;

/**
 * What is judged of a stakeholder before their tier is decided.
 *
 * @param influence  1 to 5: how much they can move the matter
 * @param interest   1 to 5: how much the matter moves them
 * @param regulator  their institution regulates the matter
 * @param vulnerable they speak for a group that is easily left out
 */
public record Assessment(Integer influence, Integer interest, boolean regulator, boolean vulnerable) {

  private static final int HIGHEST = 5;

  /** @throws Refused when a degree is missing or lies outside its scale */
  void check() {
    List<Refusal> refusals = new ArrayList<>();
    degree("influence", influence, refusals);
    degree("interest", interest, refusals);
    if (!refusals.isEmpty()) {
      throw new Refused(refusals);
    }
  }

  private static void degree(String field, Integer degree, List<Refusal> refusals) {
    if (degree == null || degree < 1 || degree > HIGHEST) {
      refusals.add(Refusal.at(field, "register.degree"));
    }
  }
}
