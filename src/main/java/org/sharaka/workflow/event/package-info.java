/** The process {@code eventForum}: an event is proposed, approved, held or put off, and everyone who came is thanked. */
package org.sharaka.workflow.event;
