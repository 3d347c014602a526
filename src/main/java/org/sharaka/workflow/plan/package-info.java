/** The process {@code implementationPlan}: three years of carrying a guide into practice. */
package org.sharaka.workflow.plan;
