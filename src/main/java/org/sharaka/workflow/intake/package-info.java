/** The process {@code requestIntake}: whether a request is complete and new, and what is asked of its applicant. */
package org.sharaka.workflow.intake;
