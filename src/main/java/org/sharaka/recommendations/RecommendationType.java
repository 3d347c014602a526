package org.sharaka.recommendations;

/** What a recommendation asks to be changed. */
public enum RecommendationType {
  LEGISLATION,
  POLICY,
  SERVICE,
  CAPACITY,
  FUNDING,
  COORDINATION,
  OTHER
}
