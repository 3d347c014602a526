package org.sharaka.privacy;

/** Why what someone asks about their data is not done, or not wholly. */
public enum RefusalGround {LEGAL_DUTY, PUBLIC_RECORD, LEGAL_CLAIM, RIGHTS_OF_OTHERS, REPETITIVE, NOTHING_HELD}
