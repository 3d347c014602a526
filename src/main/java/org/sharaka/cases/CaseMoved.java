package org.sharaka.cases;

import org.sharaka.kernel.CaseNumber;

/** The status on the cover of a case is another one than before. */
public record CaseMoved(CaseNumber number, String status) {}
