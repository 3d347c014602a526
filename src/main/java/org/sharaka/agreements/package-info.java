/** Memoranda of understanding and agreements: what was agreed, with whom, for how long, and what came of it. */
@ApplicationModule(displayName = "Agreements",
    allowedDependencies = {"cases", "stakeholders", "stakeholders :: mandates", "documents", "notifications", "kernel"})
package org.sharaka.agreements;

import org.springframework.modulith.ApplicationModule;
