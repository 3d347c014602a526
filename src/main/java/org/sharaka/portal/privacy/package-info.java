/** What people ask about their own data: the form, and a page of their own to follow it. */
package org.sharaka.portal.privacy;
