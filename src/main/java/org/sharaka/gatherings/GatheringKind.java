package org.sharaka.gatherings;

import java.util.Arrays;
import java.util.Locale;
import org.sharaka.cases.CaseType;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.NotFound;

/** The kinds of gatherings. They differ in what they are for, not in how people are invited, answer and are checked in. */
public enum GatheringKind {
  SESSION(CaseType.SESSION),
  EVENT(CaseType.EVENT),
  TRAINING(CaseType.TRAINING);

  private final CaseType caseType;

  GatheringKind(CaseType caseType) {
    this.caseType = caseType;
  }

  public static GatheringKind of(CaseNumber number) {
    return Arrays.stream(values()).filter(kind -> kind.caseType.prefix().equals(number.prefix())).findFirst()
        .orElseThrow(() -> new NotFound(number));
  }

  public CaseType caseType() {
    return caseType;
  }

  /** The word that names the kind in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The word that names the kind in addresses of the desk. */
  public String path() {
    return code() + "s";
  }
}
