/** The processes {@code counterpartReplies} and {@code counterpartInvitation}: the other side is asked to the table. */
package org.sharaka.workflow.counterparts;
