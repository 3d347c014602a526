package org.sharaka.memberships;

import org.sharaka.kernel.CaseNumber;

/** An application was confirmed and has its number. */
public record MembershipApplied(CaseNumber number) {}
