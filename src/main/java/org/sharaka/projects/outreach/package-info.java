/** The first phase: whom to reach and how, what they said, how it was coded, and whether it is enough. */
@NamedInterface("outreach")
package org.sharaka.projects.outreach;

import org.springframework.modulith.NamedInterface;
