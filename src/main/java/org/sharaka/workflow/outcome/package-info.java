/** The process {@code dialogueOutcome}: what a dialogue recommends, what those it is addressed to answer, and how those who took part judge it. */
package org.sharaka.workflow.outcome;
