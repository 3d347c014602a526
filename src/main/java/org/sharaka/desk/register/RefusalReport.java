package org.sharaka.desk.register;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.springframework.ui.Model;

/** Puts the reasons against a form onto its page: in the summary, and each beside its field. */
final class RefusalReport {

  private RefusalReport() {}

  static void none(Model model) {
    add(List.of(), model);
  }

  static void add(Refused refused, Model model) {
    add(refused.refusals(), model);
  }

  private static void add(List<Refusal> refusals, Model model) {
    Set<String> wrong = refusals.stream().map(Refusal::field).filter(Objects::nonNull).collect(Collectors.toSet());
    model.addAttribute("refusals", refusals);
    model.addAttribute("wrong", wrong);
  }
}
