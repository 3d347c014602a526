package org.sharaka.stakeholders;

/** How large an organisation is; small ones are rather invited to a workshop than asked for written answers. */
public enum OrganisationSize {
  SMALL,
  MEDIUM,
  LARGE
}
