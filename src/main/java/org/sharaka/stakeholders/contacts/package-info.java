/** Interviews and telephone calls: attempts, what was said with whose consent, and whether the person found it noted rightly. */
@NamedInterface("contacts")
package org.sharaka.stakeholders.contacts;

import org.springframework.modulith.NamedInterface;
