/** Desk pages of sessions, events and training workshops: invitations, check-in, minutes. */
package org.sharaka.desk.gatherings;
