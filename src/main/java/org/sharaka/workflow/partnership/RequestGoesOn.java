package org.sharaka.workflow.partnership;

import org.sharaka.kernel.CaseNumber;

/** A request that rested goes on: its processes hear again, but missed what was said meanwhile. */
public record RequestGoesOn(CaseNumber number) {}
