package org.sharaka.gatherings;

/**
 * What may be said outside about a session: everything; what was said but not by whom (and not who was there); nothing.
 */
public enum Confidentiality {
  OPEN,
  CHATHAM_HOUSE,
  CLOSED
}
