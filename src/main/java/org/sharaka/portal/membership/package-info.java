/** The public pages of membership: applying, an applicant's own page, the register of members. */
package org.sharaka.portal.membership;
