/** The fourth phase: the report's registers, the implementation plan and the people it needs. */
@NamedInterface("drafting")
package org.sharaka.projects.drafting;

import org.springframework.modulith.NamedInterface;
