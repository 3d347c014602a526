package org.sharaka.stakeholders.imports;

import java.util.ArrayList;
import java.util.List;
import org.sharaka.kernel.Refusal;
import org.sharaka.stakeholders.Taken;

/** What became of a number of rows that are worked through together. */
final class ImportChunk {

  private final List<RefusedRow> refusals = new ArrayList<>();
  private int rows;
  private int created;
  private int updated;
  private int unchanged;
  private int refusedRows;

  void add(int row, Taken taken) {
    rows++;
    switch (taken.outcome()) {
      case CREATED -> created++;
      case UPDATED -> updated++;
      case UNCHANGED -> unchanged++;
      case REFUSED -> refuse(row, taken.refusals());
    }
  }

  int rows() {
    return rows;
  }

  int created() {
    return created;
  }

  int updated() {
    return updated;
  }

  int unchanged() {
    return unchanged;
  }

  int refusedRows() {
    return refusedRows;
  }

  List<RefusedRow> refusals() {
    return refusals;
  }

  private void refuse(int row, List<Refusal> reasons) {
    refusedRows++;
    reasons.forEach(reason -> refusals.add(new RefusedRow(row, reason)));
  }
}
