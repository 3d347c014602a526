/** What keeps programs from trying out links and from filling in forms without end. */
package org.sharaka.portal.guard;
