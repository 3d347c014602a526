/** The process {@code decisionVote}: the coordination committee votes on a question of any case. */
@NamedInterface("voting")
package org.sharaka.workflow.voting;

import org.springframework.modulith.NamedInterface;
