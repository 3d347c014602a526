package org.sharaka.surveys.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;

/** Collects what is wrong with a workbook, each with its sheet and row, so that all of it can be mended in one go. */
final class Defects {

  private static final int MOST = 200;

  private final List<Refusal> found = new ArrayList<>();

  void add(String sheet, int row, String code, Map<String, Object> facts) {
    if (found.size() < MOST) {
      Map<String, Object> named = new HashMap<>(facts);
      named.put("sheet", sheet);
      named.put("row", row);
      found.add(Refusal.at(sheet + ":" + row, "xlsform." + code, named));
    }
  }

  void add(String sheet, int row, String code) {
    add(sheet, row, code, Map.of());
  }

  void throwIfAny() {
    if (!found.isEmpty()) {
      throw new Refused(found);
    }
  }
}
