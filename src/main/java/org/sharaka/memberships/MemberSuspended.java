package org.sharaka.memberships;

import org.sharaka.kernel.CaseNumber;

/** A member may not act for the time being, whoever decided so. */
public record MemberSuspended(CaseNumber number) {}
