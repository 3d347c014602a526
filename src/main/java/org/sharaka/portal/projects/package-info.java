/** Public pages of projects: where each stands, how to take part, what was published. */
package org.sharaka.portal.projects;
