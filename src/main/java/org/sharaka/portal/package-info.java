/** The public site: what anyone may see, and the pages people reach by a link of their own. */
@ApplicationModule(displayName = "Portal")
package org.sharaka.portal;

import org.springframework.modulith.ApplicationModule;
