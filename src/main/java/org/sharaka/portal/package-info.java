/** The public site. */
@ApplicationModule(displayName = "Portal")
package org.sharaka.portal;

import org.springframework.modulith.ApplicationModule;
