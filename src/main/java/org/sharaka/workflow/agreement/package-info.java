/** The process {@code mouLifecycle} and those it calls: a memorandum or an agreement from the idea to the end of its term. */
package org.sharaka.workflow.agreement;
