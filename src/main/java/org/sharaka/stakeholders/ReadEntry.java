package org.sharaka.stakeholders;

import java.util.List;
import java.util.function.Function;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;

/** An entry after it was read: its fields, or why it cannot be read. */
record ReadEntry<F>(F fields, List<Refusal> refusals) {

  static <E, F> ReadEntry<F> of(E entry, Function<E, F> reader) {
    try {
      return new ReadEntry<>(reader.apply(entry), List.of());
    } catch (Refused refused) {
      return new ReadEntry<>(null, refused.refusals());
    }
  }

  boolean isReadable() {
    return fields != null;
  }

  Taken taken(Function<F, Taken> take) {
    return isReadable() ? take.apply(fields) : Taken.refused(refusals);
  }
}
