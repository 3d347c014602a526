package org.sharaka.stakeholders.contacts;

/** What the person said to the notes of their conversation; silence leaves them as noted. */
public enum NotesAnswer {
  CONFIRMED,
  CORRECTED,
  SILENT
}
