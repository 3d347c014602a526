package org.sharaka.dialogues;

/** Whose view a part of the issue brief gives. */
public enum BriefPart {
  APPLICANT,
  COUNTERPART,
  JOINT
}
