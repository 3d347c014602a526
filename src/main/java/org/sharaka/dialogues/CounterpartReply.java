package org.sharaka.dialogues;

/** What an invited counterpart said. */
public enum CounterpartReply {
  NONE,
  ACCEPTED,
  ACCEPTED_WITH_CONDITIONS,
  DECLINED,
  /** It names another body as the competent one. */
  OTHER_BODY,
  /** The time to answer ran out. It is shown as silence, never as consent. */
  NO_REPLY;

  public boolean comes() {
    return this == ACCEPTED || this == ACCEPTED_WITH_CONDITIONS;
  }
}
