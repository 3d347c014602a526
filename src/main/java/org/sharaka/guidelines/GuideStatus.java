package org.sharaka.guidelines;

/** Where a guide stands, as its case file says it. */
public enum GuideStatus {
  DRAFTING,
  UNDER_DISCUSSION,
  SUBMITTED,
  DEFERRED,
  ADOPTED,
  NOT_ADOPTED,
  WITHDRAWN
}
