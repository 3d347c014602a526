package org.sharaka.agreements;

/** What kind of instrument it is: one of intent, or one that binds. */
public enum AgreementKind {
  MEMORANDUM,
  AGREEMENT
}
