package org.sharaka.gatherings;

/** What someone answered to an invitation. A withdrawn delegate is no longer expected. */
public enum GuestReply {
  NONE,
  ACCEPTED,
  WAITING,
  DECLINED,
  DELEGATED,
  WITHDRAWN
}
