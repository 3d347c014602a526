package org.sharaka.desk.gatherings;

import java.time.LocalDate;
import java.util.Set;
import org.sharaka.gatherings.PointKind;
import org.springframework.format.annotation.DateTimeFormat;

/** What was typed into one of the forms of the live page; the others leave their fields empty. */
record LiveEntry(String form, Integer item, String speaker, String organisation, String gist, PointKind kind, String text, String owner,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate due, String question, Integer inFavour, Integer against, Set<Long> recused, String reasons) {

  static final LiveEntry NOTHING = new LiveEntry(null, null, "", "", "", null, "", "", null, "", null, null, Set.of(), "");

  public boolean stoodAside(long guest) {
    return recused != null && recused.contains(guest);
  }
}
