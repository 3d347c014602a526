/** The register of members on the desk: applications and members, and the file of each. */
package org.sharaka.desk.memberships;
