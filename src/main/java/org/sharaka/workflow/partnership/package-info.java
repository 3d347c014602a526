/** The process {@code partnershipRequest}: a request for dialogue from the form to its lessons, and what may befall it on its way. */
@NamedInterface("partnership")
package org.sharaka.workflow.partnership;

import org.springframework.modulith.NamedInterface;
