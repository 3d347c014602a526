/** The fifth phase: the awareness campaign, its regions and what it reached. */
@NamedInterface("awareness")
package org.sharaka.projects.awareness;

import org.springframework.modulith.NamedInterface;
