/** What people agreed to, what they withdrew, and which mail they want. */
@NamedInterface("consent")
package org.sharaka.stakeholders.consent;

import org.springframework.modulith.NamedInterface;
