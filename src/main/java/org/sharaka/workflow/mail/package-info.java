/** The process {@code mailDispatch}: what lies in the outbox is sent, portion by portion. */
@NamedInterface("mail")
package org.sharaka.workflow.mail;

import org.springframework.modulith.NamedInterface;
