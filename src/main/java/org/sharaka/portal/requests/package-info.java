/** Asking for a dialogue, following a request, and what its parties do on the way. */
package org.sharaka.portal.requests;
