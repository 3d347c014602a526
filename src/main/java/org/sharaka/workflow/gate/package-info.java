/** The process {@code phaseGate}: what every phase has to pass before the next. */
package org.sharaka.workflow.gate;
