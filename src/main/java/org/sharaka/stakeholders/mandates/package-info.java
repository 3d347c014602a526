/** Who acts for an organisation: focal points and their deputies, with the days on which their mandates begin and end. */
@NamedInterface("mandates")
package org.sharaka.stakeholders.mandates;

import org.springframework.modulith.NamedInterface;
