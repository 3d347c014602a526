package org.sharaka.dialogues;

/** Where in the making of a policy the dialogue is to begin. */
public enum EntryPoint {
  NEW_LAW,
  AMENDMENT,
  IMPLEMENTATION,
  SERVICE_QUALITY,
  POLICY_DESIGN,
  BUDGET
}
