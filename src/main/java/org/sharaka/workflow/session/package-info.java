/** The process {@code dialogueSession}: a session is planned, people are invited, it is held or fails, and minutes are made. */
package org.sharaka.workflow.session;
