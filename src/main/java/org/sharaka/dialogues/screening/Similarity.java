package org.sharaka.dialogues.screening;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.ar.ArabicStemmer;
import org.sharaka.kernel.SearchText;

/** How alike two texts are, whatever their spelling: shared stems count for words, shared groups of three letters for what stems miss. */
final class Similarity {

  private static final int LETTERS = 3;

  private Similarity() {}

  /** @return from 0 for nothing in common to 1 for the same */
  static double of(String one, String other) {
    String a = SearchText.fold(one);
    String b = SearchText.fold(other);
    return (overlap(stems(a), stems(b)) + overlap(trigrams(a), trigrams(b))) / 2;
  }

  private static Set<String> stems(String folded) {
    return Arrays.stream(folded.split(" ")).filter(word -> word.length() > 1).map(Similarity::stem).collect(Collectors.toSet());
  }

  private static String stem(String word) {
    char[] letters = word.toCharArray();
    return new String(letters, 0, new ArabicStemmer().stem(letters, letters.length));
  }

  private static Set<String> trigrams(String folded) {
    Set<String> groups = new HashSet<>();
    for (int i = 0; i + LETTERS <= folded.length(); i++) {
      groups.add(folded.substring(i, i + LETTERS));
    }
    return groups;
  }

  private static double overlap(Set<String> one, Set<String> other) {
    long shared = one.stream().filter(other::contains).count();
    return one.isEmpty() || other.isEmpty() ? 0 : 2.0 * shared / (one.size() + other.size());
  }
}
