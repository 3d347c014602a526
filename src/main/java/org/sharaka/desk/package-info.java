/** The staff's web desk beside Tasklist, and the interface for programs. */
@ApplicationModule(displayName = "Desk")
package org.sharaka.desk;

import org.springframework.modulith.ApplicationModule;
