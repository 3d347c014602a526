/** The process {@code phase3Feedback}: the model goes back to those consulted, and each comment gets its answer. */
package org.sharaka.workflow.feedback;
