package org.sharaka.memberships;

/** The issues organisations work on and members may join for. */
public enum Issue {
  DISABILITY,
  JUVENILE_JUSTICE,
  GENDER,
  ADDICTION,
  CITIZENSHIP,
  VOLUNTEERING,
  NGO_GOVERNANCE,
  CHARITY,
  HEALTH,
  EDUCATION,
  ENVIRONMENT,
  PROFESSIONS,
  OTHER
}
