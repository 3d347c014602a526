/** The guide or charter as one versioned artefact: clauses and their evidence, comments and dispositions, review, adoption and use. */
@ApplicationModule(displayName = "Guidelines", allowedDependencies = {"cases", "stakeholders", "notifications", "kernel"})
package org.sharaka.guidelines;

import org.springframework.modulith.ApplicationModule;
