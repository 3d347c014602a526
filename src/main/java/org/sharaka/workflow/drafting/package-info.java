/** The process {@code phase4Drafting}: report, draft and plans, the sectors' positions, and distribution to everyone. */
package org.sharaka.workflow.drafting;
