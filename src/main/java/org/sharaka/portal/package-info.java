/** The public site. */
@ApplicationModule(displayName = "Portal", allowedDependencies = {"projects", "projects :: outreach", "projects :: research", "projects :: drafting",
    "projects :: awareness", "surveys", "gatherings", "guidelines", "stakeholders", "documents", "notifications", "cases", "platform", "kernel"})
package org.sharaka.portal;

import org.springframework.modulith.ApplicationModule;
