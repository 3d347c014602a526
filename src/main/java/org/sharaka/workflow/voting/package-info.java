/** The process {@code decisionVote}: the coordination committee votes on a question of any case. */
package org.sharaka.workflow.voting;
