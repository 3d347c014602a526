package org.sharaka.projects.outreach;

/** The IAP2 spectrum: how much influence those who take part are promised. */
public enum ParticipationLevel {
  INFORM,
  CONSULT,
  INVOLVE,
  COLLABORATE,
  EMPOWER
}
