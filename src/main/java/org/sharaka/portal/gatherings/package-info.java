/** Public pages of gatherings: answering an invitation, registering for a training. */
package org.sharaka.portal.gatherings;
