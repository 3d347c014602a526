/** The process {@code requestScreening}: a request is held against the charter and decided, and appealed against once. */
package org.sharaka.workflow.screening;
