package org.sharaka.guidelines;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sharaka.guidelines.Comparison.Piece;
import org.sharaka.guidelines.Comparison.Side;

/** Compares two texts word by word; line breaks count as words. */
final class WordDiff {

  private WordDiff() {}

  static List<Piece> of(String before, String after) {
    List<Piece> pieces = new ArrayList<>();
    for (AbstractDelta<String> delta : DiffUtils.diff(words(before), words(after), true).getDeltas()) {
      switch (delta.getType()) {
        case EQUAL -> add(pieces, Side.BOTH, delta.getSource().getLines());
        default -> {
          add(pieces, Side.BEFORE, delta.getSource().getLines());
          add(pieces, Side.AFTER, delta.getTarget().getLines());
        }
      }
    }
    return List.copyOf(pieces);
  }

  private static void add(List<Piece> pieces, Side side, List<String> words) {
    if (!words.isEmpty()) {
      pieces.add(new Piece(side, String.join(" ", words)));
    }
  }

  private static List<String> words(String text) {
    return text == null || text.isBlank() ? List.of()
        : Arrays.stream(text.strip().replace("\r", "").replace("\n", " \n ").split(" +")).filter(w -> !w.isEmpty()).toList();
  }
}
