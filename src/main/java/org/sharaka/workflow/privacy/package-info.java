/**
 * The data protection officer's work: {@code attachmentReview} looks through what came with a request for dialogue;
 * {@code dataSubjectRequest} and {@code dataRightsExecution} take what someone asks about their own data from the confirmed
 * address to the answer.
 */
package org.sharaka.workflow.privacy;
