/** The process {@code mailDispatch}: what lies in the outbox is sent, portion by portion. */
package org.sharaka.workflow.mail;
