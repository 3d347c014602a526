/** What every page and module stands on and none of them is about: login, language, time, errors, metrics. */
@ApplicationModule(displayName = "Platform", type = ApplicationModule.Type.OPEN, allowedDependencies = {"kernel"})
package org.sharaka.platform;

import org.springframework.modulith.ApplicationModule;
