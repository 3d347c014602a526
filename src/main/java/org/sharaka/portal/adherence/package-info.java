/** Keeping to the charter, on the portal: the public register, an organisation's own adherence, and the link by which it is confirmed. */
package org.sharaka.portal.adherence;
