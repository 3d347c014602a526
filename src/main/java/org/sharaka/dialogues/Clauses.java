package org.sharaka.dialogues;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Codes of charter clauses as they are stored, parted by blanks. */
final class Clauses {

  private Clauses() {}

  static String written(Collection<String> codes) {
    return codes.stream().map(String::strip).filter(code -> !code.isEmpty()).distinct().sorted().collect(Collectors.joining(" "));
  }

  static Set<String> read(String written) {
    return Arrays.stream(written.split(" ")).filter(code -> !code.isEmpty()).collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
