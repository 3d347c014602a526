package org.sharaka.agreements;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;

/** What the texts people type here have in common. */
final class Typed {

  static final int LONG = 4000;
  static final int NOTE = 2000;
  static final int LINE = 300;

  private Typed() {}

  static Optional<Refusal> text(String typed, String field, int longest) {
    return typed == null || typed.isBlank() ? Optional.of(Refusal.at(field, "agreement.required")) : optional(typed, field, longest);
  }

  static Optional<Refusal> optional(String typed, String field, int longest) {
    return typed != null && typed.strip().length() > longest ? Optional.of(Refusal.at(field, "agreement.long", Map.of("bound", longest))) : Optional.empty();
  }

  static Optional<Refusal> chosen(Object choice, String field) {
    return choice == null ? Optional.of(Refusal.at(field, "agreement.choose")) : Optional.empty();
  }

  static Optional<Refusal> unless(boolean holds, String field, String code) {
    return holds ? Optional.empty() : Optional.of(Refusal.at(field, code));
  }

  @SafeVarargs
  static void check(Optional<Refusal>... objections) {
    check(Stream.of(objections));
  }

  static void check(Stream<Optional<Refusal>> objections) {
    List<Refusal> refusals = objections.flatMap(Optional::stream).toList();
    if (!refusals.isEmpty()) {
      throw new Refused(refusals);
    }
  }
}
