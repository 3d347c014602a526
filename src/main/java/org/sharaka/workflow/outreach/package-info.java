/** The process {@code phase1Outreach} with its channels and the analysis of what was said. */
package org.sharaka.workflow.outreach;
