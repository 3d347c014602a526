/** What the processes of all six phases have in common: beginning, steps, deadlines, progress. */
package org.sharaka.workflow.phases;
