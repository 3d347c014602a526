/** The partnership platform: requests for dialogue from either side, from the form to the lessons they leave behind. */
@ApplicationModule(displayName = "Dialogues", allowedDependencies = {"cases", "stakeholders", "stakeholders :: mandates", "documents", "notifications", "kernel"})
package org.sharaka.dialogues;

import org.springframework.modulith.ApplicationModule;
