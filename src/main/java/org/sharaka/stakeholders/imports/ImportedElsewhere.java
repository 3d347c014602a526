package org.sharaka.stakeholders.imports;

/** Someone else works at the same import; the one who notices leaves it to them. */
class ImportedElsewhere extends RuntimeException {}
