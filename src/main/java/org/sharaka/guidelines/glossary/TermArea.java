package org.sharaka.guidelines.glossary;

/** What a term is about. */
public enum TermArea {
  PROJECT,
  STATUS,
  ROLES,
  DIALOGUE,
  SURVEY,
  WORK
}
