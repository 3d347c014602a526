/** The public register of signed memoranda and agreements. */
package org.sharaka.portal.agreements;
