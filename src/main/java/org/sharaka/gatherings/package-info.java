/** Sessions, events and training workshops: who is invited, who comes, what they agreed, and what became of it. */
@ApplicationModule(displayName = "Gatherings", allowedDependencies = {"cases", "stakeholders", "notifications", "kernel"})
package org.sharaka.gatherings;

import org.springframework.modulith.ApplicationModule;
