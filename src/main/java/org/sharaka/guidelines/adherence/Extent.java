package org.sharaka.guidelines.adherence;

/** How the organisation means to use the charter. */
public enum Extent {
  FULL,
  PARTLY
}
