/** What is sent to whom, in their language: the outbox, its delivery, and the ledger of what became of each mail. */
@ApplicationModule(displayName = "Notifications", allowedDependencies = {"cases", "stakeholders", "stakeholders :: consent", "kernel"})
package org.sharaka.notifications;

import org.springframework.modulith.ApplicationModule;
