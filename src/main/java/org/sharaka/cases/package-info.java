/** The file every case has: its number, title and status, and the timeline of what happened in it. */
@ApplicationModule(displayName = "Cases", allowedDependencies = {"kernel"})
package org.sharaka.cases;

import org.springframework.modulith.ApplicationModule;
