/** Forms of user tasks: what they show, what their submission does, and how both reach Tasklist in the reader's language. */
package org.sharaka.workflow.tasks;
