/** The processes of the house and the only place that knows the engine: delegates, task forms, deployment, web applications. */
@ApplicationModule(displayName = "Workflow")
package org.sharaka.workflow;

import org.springframework.modulith.ApplicationModule;
