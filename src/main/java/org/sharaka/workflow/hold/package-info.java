/** The process {@code projectHold}: a project's pause, from its beginning to resumption or cancellation. */
package org.sharaka.workflow.hold;
