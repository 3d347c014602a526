/** The process {@code mandateTerm}: from the appointment of a focal point to the end of their mandate and the call for a successor. */
package org.sharaka.workflow.mandates;
