/** The process {@code trainingWorkshop}: people register for a training, it is held, merged, moved online or cancelled. */
package org.sharaka.workflow.training;
