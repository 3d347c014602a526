/** The process {@code partnershipRequest}: a request for dialogue from the form to its lessons, and what may befall it on its way. */
package org.sharaka.workflow.partnership;
