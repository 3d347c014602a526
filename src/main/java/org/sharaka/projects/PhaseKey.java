package org.sharaka.projects;

import java.util.Arrays;

/** The six phases of a national policy project, in order; the key is also that of the phase's process. */
public enum PhaseKey {
  OUTREACH("phase1Outreach", 12),
  RESEARCH("phase2Research", 7),
  FEEDBACK("phase3Feedback", 5),
  DRAFTING("phase4Drafting", 6),
  AWARENESS("phase5Awareness", 8),
  ADOPTION("phase6Adoption", 6);

  private final String key;
  private final int usualWeeks;

  PhaseKey(String key, int usualWeeks) {
    this.key = key;
    this.usualWeeks = usualWeeks;
  }

  public static PhaseKey of(int ordinal) {
    return values()[ordinal - 1];
  }

  public static PhaseKey ofKey(String key) {
    return Arrays.stream(values()).filter(p -> p.key.equals(key)).findFirst().orElseThrow();
  }

  public String key() {
    return key;
  }

  /** 1 to 6. */
  public int number() {
    return ordinal() + 1;
  }

  /** How long it takes when nothing else is planned. */
  int usualWeeks() {
    return usualWeeks;
  }
}
