/** The public pages of a guide: commenting on it, reading it, telling how it will be used. */
package org.sharaka.portal.guides;
