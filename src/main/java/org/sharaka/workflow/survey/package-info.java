/** The process {@code surveyCampaign} and those it calls: from the design of a survey to its published results. */
@NamedInterface("survey")
package org.sharaka.workflow.survey;

import org.springframework.modulith.NamedInterface;
