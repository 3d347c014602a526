/** The process {@code guestInvitation}: people are invited to a gathering, reminded, and their answers awaited. */
package org.sharaka.workflow.invitation;
