/** Value types that three or more modules share; free of Spring and SQL. */
@ApplicationModule(displayName = "Kernel", allowedDependencies = {})
package org.sharaka.kernel;

import org.springframework.modulith.ApplicationModule;
