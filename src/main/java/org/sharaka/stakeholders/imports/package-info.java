/** Files taken into the register: read, checked row by row, and worked through in chunks that a restart does not lose. */
@NamedInterface("imports")
package org.sharaka.stakeholders.imports;

import org.springframework.modulith.NamedInterface;
