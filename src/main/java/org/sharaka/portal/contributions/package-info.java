/** A contributor's own page: what they said and where they took part, and what became of it. */
package org.sharaka.portal.contributions;
