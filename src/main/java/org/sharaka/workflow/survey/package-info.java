/** The process {@code surveyCampaign} and those it calls: from the design of a survey to its published results. */
package org.sharaka.workflow.survey;
