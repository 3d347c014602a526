package org.sharaka.surveys;

/**
 * How far those asked take part in the decision, on the IAP2 spectrum. Each level has its promise, which stands in every
 * invitation. Its lowest level, informing, asks nothing and so is none for a survey.
 */
public enum ParticipationLevel {
  CONSULT,
  INVOLVE,
  COLLABORATE,
  EMPOWER
}
