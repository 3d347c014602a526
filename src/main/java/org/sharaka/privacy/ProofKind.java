package org.sharaka.privacy;

/** How it was made sure that a request comes from the person it is about. */
public enum ProofKind {ADDRESS, ACCOUNT, CALL, DOCUMENT}
