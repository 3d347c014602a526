/** The home of those who act for an organisation: what waits for it, its cases, and their mandate. */
package org.sharaka.portal.my;
