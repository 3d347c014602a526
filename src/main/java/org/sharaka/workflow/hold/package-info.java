/** The process {@code projectHold}: a project's pause, from its beginning to resumption or cancellation. */
@NamedInterface("hold")
package org.sharaka.workflow.hold;

import org.springframework.modulith.NamedInterface;
