/** Policy projects: their work plan and six phases, the gates between them, and what is learned and decided on the way. */
@ApplicationModule(displayName = "Projects", allowedDependencies = {"cases", "stakeholders", "documents", "notifications", "kernel"})
package org.sharaka.projects;

import org.springframework.modulith.ApplicationModule;
