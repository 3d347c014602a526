package org.sharaka.recommendations;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;

/** What the texts people type here have in common. */
final class Typed {

  private Typed() {}

  static Optional<Refusal> text(String typed, String field, int longest) {
    if (typed == null || typed.isBlank()) {
      return Optional.of(Refusal.at(field, "recommendation.required"));
    }
    return optional(typed, field, longest);
  }

  static Optional<Refusal> optional(String typed, String field, int longest) {
    return typed != null && typed.strip().length() > longest ? Optional.of(Refusal.at(field, "recommendation.long", Map.of("bound", longest))) : Optional.empty();
  }

  static Optional<Refusal> chosen(Object choice, String field) {
    return choice == null ? Optional.of(Refusal.at(field, "recommendation.choose")) : Optional.empty();
  }

  @SafeVarargs
  static void check(Optional<Refusal>... objections) {
    check(Arrays.stream(objections).flatMap(Optional::stream).toList());
  }

  static void check(List<Refusal> refusals) {
    if (!refusals.isEmpty()) {
      throw new Refused(refusals);
    }
  }
}
