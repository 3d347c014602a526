/** The processes {@code dataSubjectRequest} and {@code dataRightsExecution}: what someone asks about their own data, from the confirmed address to the answer. */
package org.sharaka.workflow.privacy;
