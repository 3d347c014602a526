/** The processes {@code dialoguePreparation} and {@code dialogueMeetings}: from the group at the table to what it came to. */
package org.sharaka.workflow.preparation;
