/** The second phase: what others did, what of it fits, and the focus areas that follow. */
@NamedInterface("research")
package org.sharaka.projects.research;

import org.springframework.modulith.NamedInterface;
