/** The process {@code attachmentReview}: the data protection officer looks through what came with a request. */
package org.sharaka.workflow.privacy;
