/** What people may ask about their own data: the request, who they are, what is kept of them, what was decided and done. */
@ApplicationModule(displayName = "Privacy", allowedDependencies = {"cases", "notifications", "kernel"})
package org.sharaka.privacy;

import org.springframework.modulith.ApplicationModule;
