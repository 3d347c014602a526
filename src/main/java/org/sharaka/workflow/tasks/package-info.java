/** Forms of user tasks: what they show, what their submission does, and how both reach Tasklist in the reader's language. */
@NamedInterface("tasks")
package org.sharaka.workflow.tasks;

import org.springframework.modulith.NamedInterface;
