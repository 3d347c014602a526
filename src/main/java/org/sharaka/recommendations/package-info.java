/** Recommendations: what was recommended, to whom, what they answered, and how it was carried out and verified. */
@ApplicationModule(displayName = "Recommendations",
    allowedDependencies = {"cases", "stakeholders", "stakeholders :: mandates", "documents", "notifications", "kernel"})
package org.sharaka.recommendations;

import org.springframework.modulith.ApplicationModule;
