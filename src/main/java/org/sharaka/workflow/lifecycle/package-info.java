/** The process {@code projectLifecycle}: from registration through six phases to the close of a project. */
package org.sharaka.workflow.lifecycle;
