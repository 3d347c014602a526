/** Organisations that declare to keep to the charter: from the declaration to the register, and year by year in it. */
@NamedInterface("adherence")
package org.sharaka.guidelines.adherence;

import org.springframework.modulith.NamedInterface;
