package org.sharaka.dialogues;

/** The way a request reached the platform. */
public enum RequestChannel {
  PORTAL,
  API,
  PAPER,
  PHONE,
  EMAIL,
  /** A recommendation turned out to need it. */
  FOLLOW_UP;

  /** It came to the office, which enters it and what came with it. */
  public boolean isEnteredByTheOffice() {
    return this == API || this == PAPER || this == PHONE || this == EMAIL;
  }
}
