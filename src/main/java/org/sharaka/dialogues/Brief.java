package org.sharaka.dialogues;

import java.time.Instant;

/**
 * A part of the issue brief.
 *
 * @param organisation whose part it is; {@code null} for the joint one
 * @param revision     counts how often it was saved; 0 before the first time
 * @param issuedAt     when it was handed in, {@code null} while it is being written
 */
public record Brief(long id, BriefPart part, Long organisation, Text text, int revision, Instant savedAt, Instant issuedAt) {

  /** What a brief says about its issue. */
  public record Text(String background, String position, String lawAndData, String options, String questions) {

    static Text empty() {
      return new Text("", "", "", "", "");
    }
  }

  public boolean isIssued() {
    return issuedAt != null;
  }
}
