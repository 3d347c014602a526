/** The staff's web desk beside Tasklist. */
@ApplicationModule(displayName = "Desk")
package org.sharaka.desk;

import org.springframework.modulith.ApplicationModule;
