package org.sharaka.guidelines;

/** The wording of a part as it is written down. */
record PartText(Long chapter, Wording title, Wording statement, Wording guidance, boolean core) {}
