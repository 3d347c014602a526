package org.sharaka.guidelines;

/** How someone wishes their comments to be published. */
public enum Naming {
  NAME,
  ORGANISATION,
  ANONYMOUS,
  NOT_PUBLISHED
}
