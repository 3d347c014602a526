package org.sharaka.memberships;

import org.sharaka.kernel.CaseNumber;

/** An organisation has become a member; its life as one begins. */
public record MemberAdmitted(CaseNumber number) {}
