/** The process {@code recommendationFollowUp} and those it calls: from a recommendation's wording to its verified implementation. */
package org.sharaka.workflow.recommendation;
