/** The process {@code phase5Awareness}: workshops in the regions on the final draft. */
package org.sharaka.workflow.awareness;
