/** Who may do what in the engine and its web applications, put in place at each start. */
package org.sharaka.workflow.access;
