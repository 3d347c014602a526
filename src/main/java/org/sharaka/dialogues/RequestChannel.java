package org.sharaka.dialogues;

/** The way a request reached the platform. */
public enum RequestChannel {
  PORTAL,
  API,
  PAPER,
  PHONE,
  EMAIL,
  /** A recommendation turned out to need it. */
  FOLLOW_UP
}
