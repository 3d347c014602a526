package org.sharaka.stakeholders.consent;

/** What a consent is for. Each is asked for and given on its own. */
public enum ConsentPurpose {
  CONTACT,
  SURVEY,
  RECORDING,
  NAME_PUBLICATION,
  PHOTO
}
