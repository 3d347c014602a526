/** What the processes of all six phases have in common: beginning, steps, deadlines, progress. */
@NamedInterface("phases")
package org.sharaka.workflow.phases;

import org.springframework.modulith.NamedInterface;
