/** Membership of the partnership platform: the application of an organisation, what is decided on it, and the member's life after. */
@ApplicationModule(displayName = "Memberships",
    allowedDependencies = {"cases", "stakeholders", "stakeholders :: mandates", "documents", "notifications", "kernel"})
package org.sharaka.memberships;

import org.springframework.modulith.ApplicationModule;
