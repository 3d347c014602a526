/** The register of organisations and people: who they are, how they may be reached, what they agreed to, where they took part. */
@ApplicationModule(displayName = "Stakeholders", allowedDependencies = {"cases", "kernel"})
package org.sharaka.stakeholders;

import org.springframework.modulith.ApplicationModule;
