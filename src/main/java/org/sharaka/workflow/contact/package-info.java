/** The process {@code stakeholderContact}: an interview or call is tried, held, noted, and the notes confirmed by who spoke. */
@NamedInterface("contact")
package org.sharaka.workflow.contact;

import org.springframework.modulith.NamedInterface;
